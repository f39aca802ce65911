package org.lijian.law.circumstance;

import java.util.List;
import org.lijian.shared.Money;

/**
 * An amount after the rules that were applied to it.
 *
 * @param collectiveDiscussion whether one of them has to be discussed by the heads of the authority
 * @param verified whether all of them were read in their sources
 */
public record AdjustedFine(Money amount, boolean collectiveDiscussion, boolean verified, List<AdjustmentStep> steps) {
    public AdjustedFine {
        steps = List.copyOf(steps);
    }
}
