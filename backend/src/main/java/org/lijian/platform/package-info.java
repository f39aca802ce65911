/**
 * What every module needs of the technical world: web conventions, identity of the caller, time, type handlers, object store, audit chain.
 * It knows nothing of cases or law.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
@NullMarked
package org.lijian.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
