package org.lijian.statistics.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Ids;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.MilestoneId;
import org.lijian.statistics.MilestoneKind;

/**
 * One thing that happened and counts, written once in the transaction in which it happened and never changed.
 *
 * @param subjectId what it happened to
 * @param discriminator tells several of one kind on one subject apart; empty where there can be one only
 * @param occurredOn the legal day, which periods are cut by
 * @param category which sort of its kind, as {@link MilestoneKind} says; empty where there is one only
 * @param timing whether it was in time, where a period bound it
 * @param officerId who did it
 * @param tally 1; with a correction what it adds to the count, such as −1
 * @param amount yuan; with a correction what it adds to the sum
 * @param days a duration, as {@link MilestoneKind} says
 * @param corrects the milestone that this one corrects, with the {@code reason}
 */
public record Milestone(
        MilestoneId id,
        MilestoneKind kind,
        UUID subjectId,
        String discriminator,
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
        @Nullable String reason,
        Instant recordedAt) {
    /** Under what it is counted besides its kind, day and officer. */
    Origin origin() {
        return new Origin(region, domain, channel, violation, campaign, partyId, leadId, caseId);
    }

    /** Begins to tell of something. */
    static Draft of(MilestoneKind kind, UUID subjectId, Origin origin, LocalDate on) {
        return new Draft(kind, subjectId, origin, on);
    }

    /** A milestone while it is put together. */
    static final class Draft {
        private MilestoneId id = new MilestoneId(Ids.next());
        private final MilestoneKind kind;
        private final UUID subjectId;
        private final Origin origin;
        private final LocalDate on;
        private String discriminator = "";
        private String category = "";
        private String timing = "";
        private @Nullable OfficerId officer;
        private int tally = 1;
        private @Nullable BigDecimal amount;
        private @Nullable Integer days;
        private @Nullable UUID corrects;
        private @Nullable String reason;

        private Draft(MilestoneKind kind, UUID subjectId, Origin origin, LocalDate on) {
            this.kind = kind;
            this.subjectId = subjectId;
            this.origin = origin;
            this.on = on;
        }

        Draft by(@Nullable OfficerId whom) {
            officer = whom;
            return this;
        }

        /** Under an id that its client made. */
        Draft identified(MilestoneId known) {
            id = known;
            return this;
        }

        Draft as(Enum<?> sort) {
            return as(sort.name());
        }

        Draft as(String sort) {
            category = sort;
            return this;
        }

        Draft timed(Timing kept) {
            timing = kept.name();
            return this;
        }

        Draft over(@Nullable Money sum) {
            amount = sum == null ? null : sum.yuan();
            return this;
        }

        Draft taking(@Nullable Integer howManyDays) {
            days = howManyDays;
            return this;
        }

        /** One of several of this kind on its subject. */
        Draft number(Object which) {
            discriminator = which.toString();
            return this;
        }

        /** One of any number of this kind on its subject. */
        Draft again() {
            return number(Ids.next());
        }

        /** Adds to what another said instead of telling of a thing of its own. */
        Draft correcting(Milestone other, int count, @Nullable BigDecimal sum, String why) {
            corrects = other.id().value();
            category = other.category();
            timing = other.timing();
            officer = other.officerId();
            tally = count;
            days = count == 0 ? null : other.days();
            amount = sum;
            reason = why;
            return this;
        }

        Milestone at(Instant recordedAt) {
            return new Milestone(
                    id,
                    kind,
                    subjectId,
                    discriminator,
                    on,
                    category,
                    timing,
                    origin.region(),
                    origin.domain(),
                    origin.channel(),
                    origin.violation(),
                    origin.campaign(),
                    officer,
                    origin.partyId(),
                    origin.leadId(),
                    origin.caseId(),
                    tally,
                    amount,
                    days,
                    corrects,
                    reason,
                    recordedAt);
        }
    }
}
