package org.lijian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lijian.law.period.ExclusionKind;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;
import org.lijian.shared.Problem;

class DeadlineWatchTest {
    private static final LocalDate BEGUN = LocalDate.of(2023, 8, 8); // Tuesday

    private final Clockwork world = new Clockwork(BEGUN);
    private final Deadlines deadlines = world.deadlines;
    private final DeadlineWatch watch = world.watch;
    private final CurrentOfficer supervisor = world.officer("140500", Role.SUPERVISOR);
    private final UUID thing = Ids.next();

    @Test
    void looksAtAClockOnTheNextDayOfWarning() {
        DeadlineId decision = start("DECISION");

        assertThat(watch.next(decision)).isEqualTo(Instant.parse("2023-10-06T16:00:00Z"));
        world.on(LocalDate.of(2023, 10, 7));
        assertThat(watch.lookAt(decision)).isEqualTo(DeadlineCourse.RUNS);
        assertThat(watch.lookAt(decision)).isEqualTo(DeadlineCourse.RUNS);

        assertThat(world.told(DeadlineWarned.class))
                .extracting(DeadlineWarned::level)
                .containsExactly(WarningLevel.TWO_THIRDS);
        assertThat(watch.next(decision)).isEqualTo(Instant.parse("2023-11-02T16:00:00Z"));
    }

    @Test
    void aLateClockIsForSomebodyToSeeTo() {
        DeadlineId decision = start("DECISION");
        world.on(LocalDate.of(2023, 12, 1));

        assertThat(watch.lookAt(decision)).isEqualTo(DeadlineCourse.OVERDUE);
        assertThat(watch.lookAt(decision)).isEqualTo(DeadlineCourse.OVERDUE);

        assertThat(world.told(DeadlineWarned.class))
                .extracting(DeadlineWarned::level)
                .containsExactly(WarningLevel.OVERDUE);
    }

    @Test
    void aMeasureThatEndsByItselfIsNotLate() {
        DeadlineId seal = start("SEAL");
        world.on(LocalDate.of(2023, 9, 8));

        assertThat(watch.lookAt(seal)).isEqualTo(DeadlineCourse.OVER);
        assertThat(world.told(DeadlineWarned.class)).isEmpty();
    }

    @Test
    void rightsOfThePartyAreNotWatched() {
        start("STATEMENT");
        start("PAY");
        start("DECISION");

        assertThat(world.told(DeadlineStarted.class)).hasSize(1);
    }

    @Test
    void thatIsMetIsOver() {
        DeadlineId decision = start("DECISION");
        deadlines.meet(thing, "DECISION", BEGUN.plusDays(2));
        world.on(LocalDate.of(2023, 12, 1));

        assertThat(watch.lookAt(decision)).isEqualTo(DeadlineCourse.OVER);
        assertThat(world.told(DeadlineMet.class)).hasSize(1);
    }

    @Test
    void thatIsReopenedIsWarnedOfAnew() {
        DeadlineId decision = start("DECISION");
        world.on(LocalDate.of(2023, 12, 1));
        watch.lookAt(decision);
        deadlines.meet(thing, "DECISION", LocalDate.of(2023, 12, 1));

        deadlines.reopen(thing, "DECISION");
        deadlines.reopen(thing, "DECISION");

        assertThat(world.told(DeadlineReopened.class)).singleElement().satisfies(reopened -> {
            assertThat(reopened.deadlineId()).isEqualTo(decision);
            assertThat(reopened.watched()).isTrue();
        });
        assertThat(watch.next(decision)).isBefore(world.time.now());
        assertThat(watch.lookAt(decision)).isEqualTo(DeadlineCourse.OVERDUE);
    }

    @Test
    void isNotLookedAtWhileItStandsStill() {
        DeadlineId decision = start("DECISION");
        world.changes.standStill(
                thing,
                "DECISION",
                new StopDeadline(ExclusionKind.CRIME_REFERRAL, BEGUN.plusDays(1), null, "移送", "移送书1号"),
                supervisor.id());
        world.on(LocalDate.of(2023, 12, 1));

        assertThat(watch.next(decision)).isAfter(Instant.parse("9998-01-01T00:00:00Z"));
        assertThat(watch.lookAt(decision)).isEqualTo(DeadlineCourse.RUNS);
        assertThat(world.told(DeadlineWarned.class)).isEmpty();
    }

    @Test
    void tellsWhichClockIsLateAndKeepsTheWarning() {
        DeadlineId decision = start("DECISION");
        world.on(LocalDate.of(2023, 12, 1));
        watch.lookAt(decision);

        LocalDate due = LocalDate.of(2023, 11, 6);
        assertThat(world.told(DeadlineWarned.class))
                .containsExactly(
                        new DeadlineWarned(decision, thing, "DECISION", Clockwork.COUNTY, WarningLevel.OVERDUE, due));
        assertThat(watch.list(null, PageRequest.first(), supervisor).items())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.deadlineId()).isEqualTo(decision);
                    assertThat(warning.dueOn()).isEqualTo(due);
                    assertThat(warning.warnedAt()).isEqualTo(world.time.now());
                });
        assertThat(watch.list(WarningLevel.LAST_DAY, PageRequest.first(), supervisor)
                        .items())
                .isEmpty();
    }

    @Test
    void aWarningOfTheSameLastDayIsGivenOnce() {
        DeadlineId decision = start("DECISION");
        world.on(LocalDate.of(2023, 12, 1));
        watch.lookAt(decision);
        deadlines.meet(thing, "DECISION", LocalDate.of(2023, 12, 1));
        deadlines.reopen(thing, "DECISION");

        watch.lookAt(decision);

        assertThat(world.told(DeadlineWarned.class)).hasSize(1);
    }

    @Test
    void aMeasureIsWarnedOfBeforeItEnds() {
        DeadlineId seal = start("SEAL");
        world.on(LocalDate.of(2023, 9, 7)); // its last day

        assertThat(watch.lookAt(seal)).isEqualTo(DeadlineCourse.RUNS);
        assertThat(world.told(DeadlineWarned.class))
                .extracting(DeadlineWarned::level)
                .containsExactly(WarningLevel.LAST_DAY);
    }

    @Test
    void aSupervisorOrdersWhatIsToBeDoneAboutALateClock() {
        DeadlineId decision = start("DECISION");
        assertRefused("deadline-not-overdue", () -> supervise(decision, 0, supervisor));
        world.on(LocalDate.of(2023, 11, 7));

        DeadlineView supervised = supervise(decision, 0, supervisor);

        assertThat(supervised.version()).isEqualTo(1);
        assertThat(supervised.supervisions()).singleElement().satisfies(order -> {
            assertThat(order.instruction()).isEqualTo("三日内提出处理意见");
            assertThat(order.by()).isEqualTo(supervisor.id());
            assertThat(order.dueOn()).isEqualTo(LocalDate.of(2023, 11, 6));
            assertThat(order.recordedAt()).isEqualTo(world.time.now());
        });
        assertThat(watch.supervisions(decision)).isEqualTo(supervised.supervisions());
        assertThat(world.told(DeadlineSupervised.class)).singleElement().satisfies(event -> {
            assertThat(event.subjectId()).isEqualTo(decision.value());
            assertThat(event.by()).isEqualTo(supervisor.id());
        });
        assertRefused("stale", () -> supervise(decision, 0, supervisor));
        assertThat(watch.supervisions(decision)).hasSize(1);
    }

    @Test
    void nobodySupervisesAClockOfAnotherCountyOrOneNobodyKnows() {
        DeadlineId decision = start("DECISION");
        world.on(LocalDate.of(2023, 11, 7));

        assertRefused("not-found", () -> supervise(decision, 0, world.officer("140581", Role.SUPERVISOR)));
        assertRefused("not-found", () -> supervise(new DeadlineId(Ids.next()), 0, supervisor));
        assertRefused("not-found", () -> watch.lookAt(new DeadlineId(Ids.next())));
    }

    private DeadlineView supervise(DeadlineId id, long version, CurrentOfficer by) {
        return watch.supervise(id, "三日内提出处理意见", new ExpectedVersion(version), by);
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }

    private DeadlineId start(String code) {
        world.on(BEGUN);
        return deadlines
                .start(new StartDeadline(code, thing, Clockwork.COUNTY, BEGUN, "审批表"))
                .id();
    }
}
