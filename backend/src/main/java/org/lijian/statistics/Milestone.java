package org.lijian.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.LeadExit;
import org.lijian.platform.Ids;
import org.lijian.shared.Money;
import org.lijian.shared.RegionCode;

/**
 * One thing that happened and counts, written once in the transaction in which it happened and never changed.
 *
 * @param subjectId the lead or the penalty it happened to
 * @param occurredOn the legal day, which periods are cut by
 * @param leftBy the exit, with {@link MilestoneKind#LEAD_CLOSED}
 * @param amount with {@link MilestoneKind#FINE_DECIDED} and {@link MilestoneKind#FINE_SETTLED}
 */
record Milestone(
        MilestoneId id,
        MilestoneKind kind,
        UUID subjectId,
        RegionCode region,
        LocalDate occurredOn,
        @Nullable LeadExit leftBy,
        @Nullable Money amount,
        Instant recordedAt) {
    static Milestone of(MilestoneKind kind, UUID subjectId, RegionCode region, LocalDate on, Instant at) {
        return new Milestone(new MilestoneId(Ids.next()), kind, subjectId, region, on, null, null, at);
    }

    Milestone leaving(LeadExit by) {
        return new Milestone(id, kind, subjectId, region, occurredOn, by, amount, recordedAt);
    }

    Milestone over(Money fine) {
        return new Milestone(id, kind, subjectId, region, occurredOn, leftBy, fine, recordedAt);
    }
}
