package org.lijian.law.change;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;

/**
 * What stored decisions would come out as.
 *
 * @param checked how many decisions were calculated by both books
 * @param changed how many come out otherwise, those that are refused included
 * @param refused how many the draft would not allow
 * @param before the sum of all amounts by the book in force
 * @param after the same by the draft, without those it refuses
 * @param decisions the first of those that change
 */
public record DraftTrial(long checked, long changed, long refused, Money before, Money after, List<Changed> decisions) {
    public DraftTrial {
        decisions = List.copyOf(decisions);
    }

    /**
     * A decision that would come out otherwise.
     *
     * @param after absent when the draft refuses it
     * @param changes each point that differs, in words
     */
    public record Changed(
            UUID penaltyId,
            String number,
            LocalDate decidedOn,
            Money before,
            @Nullable Money after,
            List<String> changes) {
        public Changed {
            changes = List.copyOf(changes);
        }
    }
}
