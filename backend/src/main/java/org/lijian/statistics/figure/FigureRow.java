package org.lijian.statistics.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.MilestoneId;
import org.lijian.statistics.MilestoneKind;

/** One milestone behind a figure. */
record FigureRow(
        MilestoneId id,
        MilestoneKind kind,
        UUID subjectId,
        LocalDate occurredOn,
        String category,
        String timing,
        RegionCode region,
        String domain,
        String channel,
        String violation,
        String campaign,
        @Nullable OfficerId officerId,
        @Nullable UUID partyId,
        @Nullable UUID leadId,
        @Nullable UUID caseId,
        int tally,
        @Nullable BigDecimal amount,
        @Nullable Integer days,
        @Nullable UUID corrects,
        @Nullable String reason) {}
