/**
 * The law as dated data and the arithmetic on it: periods, per-day penalties, surcharge, violations, discretion, gates, checklists. It
 * decides nothing about a case and keeps nothing but the law itself; every result explains itself.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "platform"})
@NullMarked
package org.lijian.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
