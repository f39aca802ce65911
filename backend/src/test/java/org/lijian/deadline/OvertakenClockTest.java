package org.lijian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lijian.law.ReferenceBook;
import org.lijian.law.change.LawTakesEffect;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.Role;
import org.lijian.shared.Problem;

/** Whoever writes a clock that somebody else wrote first is refused, and nothing is told of what did not happen. */
class OvertakenClockTest {
    private static final LocalDate SERVED = LocalDate.of(2023, 9, 25); // Monday
    private static final ReferenceBook SHIPPED = ReferenceBook.shipped();
    private static final ReferenceBook NO_HOLIDAYS = SHIPPED.with(
            "calendar/2023.yaml",
            SHIPPED.text("calendar/2023.yaml").orElseThrow().replaceAll("(?m)^.*国庆节.*$", ""));

    private final KeptDeadlines rows = new KeptDeadlines();
    private final KeptWarnings warnings = new KeptWarnings();
    private final Clockwork world = new Clockwork(SERVED, rows, warnings);
    private final CurrentOfficer officer = world.officer("140525", Role.DECISION_MAKER);
    private final UUID penalty = Ids.next();
    private final DeadlineView clock =
            world.deadlines.start(new StartDeadline("SERVE_DECISION", penalty, Clockwork.COUNTY, SERVED, "处罚决定书1号"));

    @Test
    void isNotMet() {
        rows.overtake();

        assertStale(() -> world.deadlines.meet(penalty, "SERVE_DECISION", SERVED));
        assertThat(world.told(DeadlineMet.class)).isEmpty();
    }

    @Test
    void isNotReopened() {
        world.deadlines.meet(penalty, "SERVE_DECISION", SERVED);
        rows.overtake();

        assertStale(() -> world.deadlines.reopen(penalty, "SERVE_DECISION"));
        assertThat(world.told(DeadlineReopened.class)).isEmpty();
    }

    @Test
    void isNeitherWarnedOfNorSupervised() {
        rows.overtake();
        world.on(SERVED.plusDays(60));

        assertStale(() -> world.watch.lookAt(clock.id()));
        assertStale(() -> world.watch.supervise(clock.id(), "限期送达", new ExpectedVersion(0), officer));
        assertThat(world.told(DeadlineWarned.class)).isEmpty();
        assertThat(warnings.supervisions(clock.id())).isEmpty();
    }

    @Test
    void isNotMovedByTheLaw() {
        rows.overtake();

        assertStale(() -> world.moves.countAnew(new LawTakesEffect(7, NO_HOLIDAYS)));
        assertThat(world.told(DeadlineMoved.class)).isEmpty();
    }

    @Test
    void isNotCountedFromAnotherDay() {
        rows.overtake();
        world.on(SERVED.plusDays(2));

        assertStale(() -> world.changes.correct(
                clock.id(), new CorrectTrigger(SERVED.plusDays(1), "送达回证2号", "误录"), new ExpectedVersion(0), officer));
        assertThat(rows.changes(clock.id())).isEmpty();
        assertThat(world.told(DeadlineCorrected.class)).isEmpty();
    }

    private static void assertStale(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo("stale"));
    }
}
