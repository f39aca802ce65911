package org.lijian.law.reward;

import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/**
 * What a reward comes to.
 *
 * @param explanation how the fine led to it
 * @param verified whether the rule was read in a source
 */
public record RewardAmount(Money amount, String explanation, LegalCitation citation, boolean verified) {}
