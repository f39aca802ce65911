package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.disposition.Confiscation;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/**
 * What a decision confiscates, and how it was taken.
 *
 * @param value of all of it, in yuan
 * @param executed absent until it was taken
 * @param version of the penalty
 */
public record ConfiscationView(
        PenaltyId penaltyId,
        List<Confiscation> confiscations,
        Money value,
        @Nullable Execution executed,
        long version) {
    public ConfiscationView {
        confiscations = List.copyOf(confiscations);
    }

    /** How and when it was taken. */
    public record Execution(LocalDate executedOn, String receipt, String handling, OfficerId recordedBy) {}

    static ConfiscationView of(PenaltyView penalty, @Nullable ExecutedConfiscation executed) {
        PenaltyView.IssuedDecision decision = penalty.issuedDecision();
        if (decision.disposition().confiscations().isEmpty()) {
            throw PenaltyRefusal.NOTHING_CONFISCATED.with();
        }
        return new ConfiscationView(
                penalty.id(),
                decision.disposition().confiscations(),
                decision.disposition().confiscated(),
                executed == null
                        ? null
                        : new Execution(
                                executed.executedOn(), executed.receipt(), executed.handling(), executed.recordedBy()),
                penalty.version());
    }
}
