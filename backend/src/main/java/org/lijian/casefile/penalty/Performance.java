package org.lijian.casefile.penalty;

import org.lijian.casefile.disposition.Disposition;

/**
 * What has to follow the service of a decision: nothing, where no penalty is imposed.
 *
 * @param fine whether money is owed
 * @param confiscation whether something is to be taken
 */
public record Performance(boolean publication, boolean fine, boolean confiscation) {
    static Performance of(PenaltyView.IssuedDecision decision) {
        Disposition disposition = decision.disposition();
        return new Performance(
                disposition.isPenalty(),
                !decision.amount().isZero(),
                !disposition.confiscations().isEmpty());
    }

    /** Whether the party has anything to do or to bear after it has the decision. */
    boolean isEnforced() {
        return fine || confiscation;
    }
}
