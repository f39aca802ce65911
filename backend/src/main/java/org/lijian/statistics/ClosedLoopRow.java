package org.lijian.statistics;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.LeadExit;
import org.lijian.shared.Money;
import org.lijian.shared.RegionCode;

/** One row behind a figure: {@code subjectId} is the lead or the penalty that it counts. */
public record ClosedLoopRow(
        MilestoneId id,
        Figure figure,
        UUID subjectId,
        RegionCode region,
        LocalDate occurredOn,
        @Nullable LeadExit exit,
        @Nullable Money amount) {
    static ClosedLoopRow of(Figure figure, Milestone milestone) {
        return new ClosedLoopRow(
                milestone.id(),
                figure,
                milestone.subjectId(),
                milestone.region(),
                milestone.occurredOn(),
                milestone.leftBy(),
                milestone.amount());
    }
}
