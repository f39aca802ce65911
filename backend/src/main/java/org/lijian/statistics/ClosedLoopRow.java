package org.lijian.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.LeadExit;
import org.lijian.shared.RegionCode;

/**
 * One row behind a figure: {@code subjectId} is the lead or the penalty that it counts.
 *
 * @param tally what it adds to the count: 1, or what a correction adds
 * @param amount what it adds to the sum, in yuan
 */
public record ClosedLoopRow(
        MilestoneId id,
        Figure figure,
        UUID subjectId,
        RegionCode region,
        LocalDate occurredOn,
        @Nullable LeadExit exit,
        int tally,
        @Nullable String amount) {
    static ClosedLoopRow of(Figure figure, ClosedLoopMapper.Row row) {
        BigDecimal amount = row.amount();
        return new ClosedLoopRow(
                row.id(),
                figure,
                row.subjectId(),
                row.region(),
                row.occurredOn(),
                row.exit(),
                row.tally(),
                amount == null ? null : Yuan.written(amount));
    }
}
