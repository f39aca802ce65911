package org.lijian.law.measure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;

/** The grounds of one measure, from one day to another; {@code measures/*.yaml}. */
public record MeasureRule(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LegalCitation citation,
        boolean verified,
        @Nullable String note,
        List<MeasureGround> grounds,
        List<RefrainGround> refrain)
        implements Dated {
    public MeasureRule {
        grounds = List.copyOf(grounds);
        refrain = List.copyOf(refrain);
        if (grounds.stream().map(MeasureGround::code).distinct().count() != grounds.size()) {
            throw new IllegalArgumentException("a ground of " + citation.text() + " stands twice");
        }
    }

    record File(MeasureKind measure, List<MeasureRule> versions) {}
}
