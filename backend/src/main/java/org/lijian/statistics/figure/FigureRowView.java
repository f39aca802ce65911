package org.lijian.statistics.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.MilestoneId;
import org.lijian.statistics.MilestoneKind;
import org.lijian.statistics.Yuan;
import org.lijian.statistics.fact.Milestone;

/** A row as it is shown; what does not apply is absent. */
public record FigureRowView(
        MilestoneId id,
        MilestoneKind kind,
        UUID subjectId,
        LocalDate occurredOn,
        RegionCode region,
        @Nullable String category,
        @Nullable String timing,
        @Nullable String domain,
        @Nullable String channel,
        @Nullable String violation,
        @Nullable String campaign,
        @Nullable OfficerId officerId,
        @Nullable UUID partyId,
        @Nullable UUID leadId,
        @Nullable UUID caseId,
        int tally,
        @Nullable String amount,
        @Nullable Integer days,
        @Nullable UUID corrects,
        @Nullable String reason) {
    static FigureRowView of(Milestone row) {
        BigDecimal amount = row.amount();
        return new FigureRowView(
                row.id(),
                row.kind(),
                row.subjectId(),
                row.occurredOn(),
                row.region(),
                shown(row.category()),
                shown(row.timing()),
                shown(row.domain()),
                shown(row.channel()),
                shown(row.violation()),
                shown(row.campaign()),
                row.officerId(),
                row.partyId(),
                row.leadId(),
                row.caseId(),
                row.tally(),
                amount == null ? null : Yuan.written(amount),
                row.days(),
                row.corrects(),
                row.reason());
    }

    private static @Nullable String shown(String value) {
        return value.isEmpty() ? null : value;
    }
}
