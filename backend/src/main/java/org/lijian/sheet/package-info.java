/**
 * Tables as files, CSV and Excel: written so that nothing in them is executed where they are opened, read so that nothing harmful comes in.
 * It knows no table of the system. It may use the shared values.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.lijian.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
