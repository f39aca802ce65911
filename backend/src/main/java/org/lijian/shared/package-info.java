/**
 * The values every module speaks in: money, legal dates and periods, citations, regions, refusals. It knows no Spring, no database and
 * no other module.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.lijian.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
