/**
 * Who works in the bureau: organisations, officers with their roles and areas, and their enforcement certificates (执法证) with the days
 * they are valid. It knows nothing of cases; it answers who somebody is and whether they may enforce on a day.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform"})
@NullMarked
package org.lijian.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
