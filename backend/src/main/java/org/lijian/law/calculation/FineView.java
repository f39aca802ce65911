package org.lijian.law.calculation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.circumstance.NoPenalty;
import org.lijian.law.discretion.CalculatedFine;
import org.lijian.law.discretion.ComparedLaw;
import org.lijian.law.discretion.FactorStep;
import org.lijian.law.discretion.FineRange;
import org.lijian.law.gate.OnTheSpot;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/** A computed fine as it is answered. */
public record FineView(
        Money amount,
        FineRange range,
        String violation,
        String lawVersion,
        String table,
        boolean verified,
        GatesView gates,
        @Nullable OnTheSpotView onTheSpot,
        LegalCitation citation,
        List<ComparedLaw> compared,
        @Nullable NoPenalty noPenalty,
        List<FactorStep> steps) {
    public FineView {
        compared = List.copyOf(compared);
        steps = List.copyOf(steps);
    }

    static FineView of(CalculatedFine fine) {
        return new FineView(
                fine.amount(),
                fine.range(),
                fine.violation(),
                fine.lawVersion(),
                fine.table(),
                fine.verified(),
                new GatesView(
                        fine.gates().hearing(),
                        fine.gates().collectiveDiscussion(),
                        fine.gates().legalReview()),
                OnTheSpotView.of(fine.onTheSpot()),
                fine.citation(),
                fine.compared(),
                fine.noPenalty(),
                fine.steps());
    }

    /** Which gates the amount opens. */
    public record GatesView(boolean hearing, boolean collectiveDiscussion, boolean legalReview) {}

    /** Whether the amount may be decided on the spot, and taken there in cash. */
    public record OnTheSpotView(boolean decision, boolean cash) {
        static @Nullable OnTheSpotView of(@Nullable OnTheSpot onTheSpot) {
            return onTheSpot == null ? null : new OnTheSpotView(onTheSpot.decision(), onTheSpot.cash());
        }
    }
}
