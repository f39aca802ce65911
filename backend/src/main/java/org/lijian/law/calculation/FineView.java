package org.lijian.law.calculation;

import java.util.List;
import org.lijian.law.discretion.CalculatedFine;
import org.lijian.law.discretion.FactorStep;
import org.lijian.law.discretion.FineRange;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/** A computed fine as it is answered. */
public record FineView(
        Money amount,
        FineRange range,
        String lawVersion,
        String table,
        boolean verified,
        GatesView gates,
        LegalCitation citation,
        List<FactorStep> steps) {
    public FineView {
        steps = List.copyOf(steps);
    }

    static FineView of(CalculatedFine fine) {
        return new FineView(
                fine.amount(),
                fine.range(),
                fine.lawVersion(),
                fine.table(),
                fine.verified(),
                new GatesView(
                        fine.gates().hearing(),
                        fine.gates().collectiveDiscussion(),
                        fine.gates().legalReview()),
                fine.citation(),
                fine.steps());
    }

    /** Which gates the amount opens. */
    public record GatesView(boolean hearing, boolean collectiveDiscussion, boolean legalReview) {}
}
