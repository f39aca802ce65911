package org.lijian.statistics.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Ids;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.MilestoneId;
import org.lijian.statistics.MilestoneKind;

/** Milestones of every kind, written as the listeners write them. */
public final class MilestoneFixtures {
    private static final Instant NOW = Instant.parse("2022-12-31T04:00:00Z");

    private final MilestoneMapper mapper;

    MilestoneFixtures(MilestoneMapper mapper) {
        this.mapper = mapper;
    }

    public Told write(Told told) {
        boolean corrects = told.tally() != 1;
        Milestone milestone = new Milestone(
                new MilestoneId(Ids.next()),
                told.kind(),
                told.subject(),
                told.discriminator(),
                told.on(),
                told.category(),
                told.timing(),
                told.origin().region(),
                told.origin().domain(),
                told.origin().channel(),
                told.origin().violation(),
                "",
                told.officer(),
                told.origin().party(),
                null,
                null,
                told.tally(),
                told.amount(),
                told.days(),
                corrects ? Ids.next() : null,
                corrects ? "correction" : null,
                NOW);
        mapper.insert(milestone);
        mapper.insertPending(List.of(milestone.id()));
        return told;
    }

    /** Where and of what. */
    public record Whence(
            RegionCode region,
            String domain,
            String channel,
            String violation,
            @Nullable UUID party) {}

    /** What a test tells of a milestone. */
    public record Told(
            MilestoneKind kind,
            UUID subject,
            String discriminator,
            LocalDate on,
            Whence origin,
            String category,
            String timing,
            @Nullable OfficerId officer,
            int tally,
            @Nullable BigDecimal amount,
            @Nullable Integer days) {
        public static Told of(MilestoneKind kind, UUID subject, RegionCode region, LocalDate on) {
            return of(kind, subject, new Whence(region, "", "", "", null), on);
        }

        public static Told of(MilestoneKind kind, UUID subject, Whence origin, LocalDate on) {
            return new Told(kind, subject, "", on, origin, "", "", null, 1, null, null);
        }

        public Told as(String sort) {
            return new Told(kind, subject, discriminator, on, origin, sort, timing, officer, tally, amount, days);
        }

        public Told timed(String kept) {
            return new Told(kind, subject, discriminator, on, origin, category, kept, officer, tally, amount, days);
        }

        public Told by(OfficerId whom) {
            return new Told(kind, subject, discriminator, on, origin, category, timing, whom, tally, amount, days);
        }

        public Told over(String yuan) {
            return new Told(
                    kind,
                    subject,
                    discriminator,
                    on,
                    origin,
                    category,
                    timing,
                    officer,
                    tally,
                    new BigDecimal(yuan),
                    days);
        }

        public Told taking(int howManyDays) {
            return new Told(
                    kind, subject, discriminator, on, origin, category, timing, officer, tally, amount, howManyDays);
        }

        /** Another of its kind on its subject, which adds {@code count}. */
        public Told correctingBy(int count) {
            return new Told(
                    kind, subject, Ids.next().toString(), on, origin, category, timing, officer, count, amount, days);
        }
    }
}
