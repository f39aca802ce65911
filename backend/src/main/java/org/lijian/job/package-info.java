/**
 * Long work that somebody asked for and follows: its progress, its result, its failure. What the work is, the modules say that have it done
 * ({@link org.lijian.job.JobWork}); this one knows nothing of leads or cases. It may use the shared values and the platform.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform"})
@NullMarked
package org.lijian.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
