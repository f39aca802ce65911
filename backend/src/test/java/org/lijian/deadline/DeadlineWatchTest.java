package org.lijian.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.shared.RegionCode;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
@Import({Deadlines.class, DeadlineWatch.class, StatutoryPeriods.class, LegalTime.class, DeadlineWatchTest.Today.class})
class DeadlineWatchTest {
    private static final LocalDate BEGUN = LocalDate.of(2023, 8, 8); // Tuesday

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private DeadlineWatch watch;

    @Autowired
    private Today.Moved clock;

    @Autowired
    private ApplicationEvents events;

    private final UUID thing = Ids.next();

    @Test
    void looksAtAClockOnTheNextDayOfWarning() {
        DeadlineId decision = start("DECISION");

        assertThat(watch.next(decision)).isEqualTo(Instant.parse("2023-10-06T16:00:00Z"));
        clock.day = LocalDate.of(2023, 10, 7);
        assertThat(watch.lookAt(decision)).isEqualTo(DeadlineCourse.RUNS);
        assertThat(watch.lookAt(decision)).isEqualTo(DeadlineCourse.RUNS);

        assertThat(events.stream(DeadlineWarned.class))
                .extracting(DeadlineWarned::level)
                .containsExactly(WarningLevel.TWO_THIRDS);
        assertThat(watch.next(decision)).isEqualTo(Instant.parse("2023-11-02T16:00:00Z"));
    }

    @Test
    void aLateClockIsForSomebodyToSeeTo() {
        DeadlineId decision = start("DECISION");
        clock.day = LocalDate.of(2023, 12, 1);

        assertThat(watch.lookAt(decision)).isEqualTo(DeadlineCourse.OVERDUE);
        assertThat(watch.lookAt(decision)).isEqualTo(DeadlineCourse.OVERDUE);

        assertThat(events.stream(DeadlineWarned.class))
                .extracting(DeadlineWarned::level)
                .containsExactly(WarningLevel.OVERDUE);
    }

    @Test
    void aMeasureThatEndsByItselfIsNotLate() {
        DeadlineId seal = start("SEAL");
        clock.day = LocalDate.of(2023, 9, 8);

        assertThat(watch.lookAt(seal)).isEqualTo(DeadlineCourse.OVER);
        assertThat(events.stream(DeadlineWarned.class)).isEmpty();
    }

    @Test
    void rightsOfThePartyAreNotWatched() {
        start("STATEMENT");
        start("PAY");
        start("DECISION");

        assertThat(events.stream(DeadlineStarted.class)).hasSize(1);
    }

    @Test
    void thatIsMetIsOver() {
        DeadlineId decision = start("DECISION");
        deadlines.meet(thing, "DECISION", BEGUN.plusDays(2));
        clock.day = LocalDate.of(2023, 12, 1);

        assertThat(watch.lookAt(decision)).isEqualTo(DeadlineCourse.OVER);
        assertThat(events.stream(DeadlineMet.class)).hasSize(1);
    }

    @Test
    void thatIsReopenedIsWarnedOfAnew() {
        DeadlineId decision = start("DECISION");
        clock.day = LocalDate.of(2023, 12, 1);
        watch.lookAt(decision);
        deadlines.meet(thing, "DECISION", clock.day);

        deadlines.reopen(thing, "DECISION");
        deadlines.reopen(thing, "DECISION");

        assertThat(events.stream(DeadlineReopened.class)).singleElement().satisfies(reopened -> {
            assertThat(reopened.deadlineId()).isEqualTo(decision);
            assertThat(reopened.watched()).isTrue();
        });
        assertThat(watch.next(decision)).isBefore(clock.instant());
        assertThat(watch.lookAt(decision)).isEqualTo(DeadlineCourse.OVERDUE);
    }

    private DeadlineId start(String code) {
        clock.day = BEGUN;
        return deadlines
                .start(new StartDeadline(code, thing, RegionCode.of("140525"), BEGUN, "审批表"))
                .id();
    }

    static class Today {
        @Bean
        Moved clock() {
            return new Moved();
        }

        /** A clock that shows noon of a day. */
        static final class Moved extends Clock {
            private LocalDate day = BEGUN;

            @Override
            public Instant instant() {
                return day.atTime(12, 0).atZone(LegalTime.ZONE).toInstant();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("the clock is in UTC");
            }
        }
    }
}
