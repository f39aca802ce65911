/**
 * The running clocks: when each began and by what proof, when it ends and why, and whether it was kept. It starts and meets them when told
 * to; what happens when one passes is not its business.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "approval", "law"})
@NullMarked
package org.lijian.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
