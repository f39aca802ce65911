/**
 * Rewards for reports (有奖举报): who reported a violation first, what the fine of it brings them, a second person's approval, and the payment
 * against the code of the report. It never learns who reported.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "platform", "lead", "casefile", "casefile :: penalty", "deadline", "law"})
@NullMarked
package org.lijian.reward;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
