package org.lijian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lijian.law.period.DueDate;
import org.lijian.law.period.ExcludedSpan;
import org.lijian.law.period.ExclusionKind;
import org.lijian.platform.Ids;
import org.lijian.shared.DateRange;
import org.lijian.shared.DayKind;
import org.lijian.shared.Problem;

class DeadlineTest {
    private static final LocalDate FILED = LocalDate.of(2023, 7, 3); // Monday
    private static final LocalDate DUE = LocalDate.of(2023, 10, 1);
    private static final LocalDate TWO_THIRDS = LocalDate.of(2023, 9, 1);
    private static final UUID CASE_FILE = Ids.next();

    private final Deadline deadline = started(true);

    @Test
    void beginsOpenWithTheDateTheLawCounts() {
        DeadlineView view = deadline.view();

        assertThat(view.id()).isEqualTo(deadline.id());
        assertThat(view.code()).isEqualTo("DECISION").isEqualTo(deadline.code());
        assertThat(view.subjectId()).isEqualTo(CASE_FILE).isEqualTo(deadline.subjectId());
        assertThat(view.region()).isEqualTo(Clockwork.COUNTY).isEqualTo(deadline.region());
        assertThat(view.triggeredOn()).isEqualTo(FILED).isEqualTo(deadline.triggeredOn());
        assertThat(view.proof()).isEqualTo("晋市环立〔2023〕1号");
        assertThat(view.dueOn()).isEqualTo(DUE).isEqualTo(deadline.dueOn());
        assertThat(view.dayKind()).isEqualTo(DayKind.CALENDAR);
        assertThat(view.days()).isEqualTo(90);
        assertThat(view.period()).isEqualTo("90日");
        assertThat(view.ruleVersion()).isEqualTo("DECISION@2023-07-01");
        assertThat(view.verified()).isTrue();
        assertThat(view.steps()).hasSize(90);
        assertThat(view.state()).isEqualTo(DeadlineState.OPEN);
        assertThat(view.metOn()).isNull();
        assertThat(view.extensions()).isZero();
        assertThat(view.stoppedSince()).isNull();
        assertThat(view.warned()).isNull();
        assertThat(view.warnOn()).containsExactly(TWO_THIRDS, DUE.minusDays(3), DUE);
        assertThat(view.version()).isZero();
        assertThat(deadline.met()).isEmpty();
        assertThat(deadline.isWatched()).isTrue();
        assertThat(started(false).isWatched()).isFalse();
    }

    @Test
    void isMetInTimeOnItsLastDay() {
        deadline.meet(DUE);

        assertThat(deadline.view().state()).isEqualTo(DeadlineState.MET);
        assertThat(deadline.met())
                .contains(
                        new DeadlineMet(deadline.id(), CASE_FILE, "DECISION", Clockwork.COUNTY, DUE, false, 90, true));
        assertThat(deadline.view().warnOn()).isEmpty();
    }

    @Test
    void isMetLateOnTheDayAfterAndDoneAgainIsDoneOnce() {
        deadline.meet(DUE.plusDays(1));
        deadline.meet(DUE);

        assertThat(deadline.view().state()).isEqualTo(DeadlineState.MET_LATE);
        assertThat(deadline.view().metOn()).isEqualTo(DUE.plusDays(1));
        assertThat(deadline.met()).get().satisfies(met -> {
            assertThat(met.late()).isTrue();
            assertThat(met.days()).isEqualTo(91);
        });
    }

    @Test
    void isNotLateWhileItStandsStill() {
        deadline.standStill(FILED.plusDays(5));

        deadline.meet(DUE.plusDays(200));

        assertThat(deadline.view().state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void onceMetNothingMovesIt() {
        deadline.meet(DUE);

        assertRefused("not-at-this-step", deadline::requireRunning);
        assertRefused("not-at-this-step", deadline::requireOpen);
        assertRefused("not-at-this-step", () -> deadline.standStill(DUE));
        assertRefused("not-at-this-step", () -> deadline.runOn(counted(List.of(), 0), null));
        assertRefused("not-at-this-step", () -> deadline.nextExtension(DUE));
        assertRefused("not-at-this-step", () -> deadline.correctTrigger(FILED.plusDays(1), "更正"));
        assertRefused("not-at-this-step", () -> deadline.requireOverdue(DUE.plusDays(9)));
        assertThat(deadline.mayStandStill(FILED.plusDays(1))).isFalse();
        assertThat(deadline.nextWarning()).isEmpty();
        assertThat(deadline.isOpen()).isFalse();
    }

    @Test
    void whileItStandsStillItCannotBeChangedOtherwise() {
        deadline.standStill(FILED.plusDays(5));

        assertRefused("deadline-already-stopped", deadline::requireRunning);
        assertRefused("deadline-already-stopped", () -> deadline.nextExtension(FILED.plusDays(6)));
        assertRefused("deadline-already-stopped", () -> deadline.correctTrigger(FILED.plusDays(1), "更正"));
        assertRefused("deadline-already-stopped", () -> deadline.requireOverdue(DUE.plusDays(9)));
        assertThat(deadline.view().stoppedSince()).isEqualTo(FILED.plusDays(5));
        assertThat(deadline.view().triggeredOn()).isEqualTo(FILED);
        assertThat(deadline.view().warnOn()).isEmpty();
        assertThat(deadline.light(DUE.plusDays(9))).isEqualTo(Light.STOPPED);

        deadline.runOn(counted(List.of(), 0), null);

        deadline.requireRunning();
        assertThat(deadline.view().stoppedSince()).isNull();
        assertThat(deadline.light(DUE.plusDays(9))).isEqualTo(Light.RED);
    }

    @Test
    void mayStandStillUpToItsLastDayFromTheFirstDayItCounts() {
        assertThat(deadline.mayStandStill(DUE)).isTrue();
        assertThat(deadline.mayStandStill(DUE.plusDays(1))).isFalse();
        assertThat(deadline.notBeforeItBegins(FILED.minusDays(8))).isEqualTo(FILED.plusDays(1));
        assertThat(deadline.notBeforeItBegins(FILED)).isEqualTo(FILED.plusDays(1));
        assertThat(deadline.notBeforeItBegins(FILED.plusDays(2))).isEqualTo(FILED.plusDays(2));
    }

    @Test
    void standsStillForASecondReasonAsWell() {
        deadline.standStill(FILED.plusDays(5));

        assertThat(deadline.mayStandStill(DUE.plusDays(1))).isTrue();
        deadline.standStill(FILED.plusDays(9));
        assertThat(deadline.view().stoppedSince()).isEqualTo(FILED.plusDays(5));

        deadline.runOn(counted(List.of(), 0), FILED.plusDays(9));
        assertThat(deadline.view().stoppedSince()).isEqualTo(FILED.plusDays(9));
    }

    @Test
    void isLengthenedByTheNextExtensionUpToItsLastDay() {
        assertThat(deadline.nextExtension(DUE)).isEqualTo(1);
        assertRefused("deadline-already-over", () -> deadline.nextExtension(DUE.plusDays(1)));

        deadline.recount(counted(List.of(), 1));

        assertThat(deadline.extensions()).isEqualTo(1);
        assertThat(deadline.nextExtension(DUE.plusDays(30))).isEqualTo(2);
    }

    @Test
    void takesOnEverythingANewCountSays() {
        DueDate stoodStill = counted(
                List.of(new ExcludedSpan(ExclusionKind.HEARING, new DateRange(FILED.plusDays(7), FILED.plusDays(16)))),
                2);

        deadline.recount(stoodStill);

        DeadlineView view = deadline.view();
        assertThat(view.dueOn()).isEqualTo(DUE.plusDays(70));
        assertThat(view.days()).isEqualTo(150).isEqualTo(stoodStill.days());
        assertThat(view.period()).isEqualTo("90日，延长30日，延长30日");
        assertThat(view.verified()).isFalse();
        assertThat(view.steps()).isEqualTo(stoodStill.steps());
        assertThat(view.extensions()).isEqualTo(2);
    }

    @Test
    void countsFromACorrectedDayWithItsProof() {
        deadline.correctTrigger(FILED.plusDays(1), "晋市环立〔2023〕2号");

        assertThat(deadline.view().triggeredOn()).isEqualTo(FILED.plusDays(1));
        assertThat(deadline.view().proof()).isEqualTo("晋市环立〔2023〕2号");
    }

    @Test
    void isWarnedOfOnceForEachStageItComesTo() {
        assertThat(deadline.warnOf(TWO_THIRDS.minusDays(1))).isEmpty();
        assertThat(deadline.nextWarning()).contains(TWO_THIRDS);

        assertThat(deadline.warnOf(TWO_THIRDS)).contains(WarningLevel.TWO_THIRDS);
        assertThat(deadline.warnOf(TWO_THIRDS.plusDays(1))).isEmpty();
        assertThat(deadline.isWarnedAs(WarningLevel.TWO_THIRDS)).isTrue();
        assertThat(deadline.isWarnedAs(WarningLevel.OVERDUE)).isFalse();
        assertThat(deadline.view().warned()).isEqualTo(WarningLevel.TWO_THIRDS);
        assertThat(deadline.nextWarning()).contains(DUE.minusDays(3));

        assertThat(deadline.warnOf(DUE.plusDays(9))).contains(WarningLevel.OVERDUE);
        assertThat(deadline.nextWarning()).isEmpty();
    }

    @Test
    void isNotWarnedOfWhileItStandsStill() {
        deadline.standStill(FILED.plusDays(5));

        assertThat(deadline.warnOf(DUE.plusDays(9))).isEmpty();
        assertThat(deadline.nextWarning()).isEmpty();
    }

    @Test
    void whatWasWarnedOfTheOldLastDaySaysNothingAboutANewOne() {
        deadline.warnOf(DUE);

        deadline.recount(counted(List.of(), 0)); // the same day
        assertThat(deadline.view().warned()).isEqualTo(WarningLevel.LAST_DAY);
        assertThat(deadline.warnOf(DUE)).isEmpty();

        deadline.recount(counted(List.of(), 1));
        assertThat(deadline.view().warned()).isNull();
        assertThat(deadline.nextWarning()).contains(FILED.plusDays(80));
    }

    @Test
    void runsAsIfItHadNeverBeenMetOnceThatIsUndone() {
        assertThat(deadline.reopen()).isFalse();
        deadline.warnOf(DUE);
        deadline.meet(DUE);
        assertThat(deadline.view().warned()).isNull();

        assertThat(deadline.reopen()).isTrue();

        assertThat(deadline.isOpen()).isTrue();
        assertThat(deadline.met()).isEmpty();
        assertThat(deadline.view().warned()).isNull();
        assertThat(deadline.warnOf(DUE)).contains(WarningLevel.LAST_DAY);
    }

    @Test
    void isOverdueFromTheDayAfterItsLast() {
        assertRefused("deadline-not-overdue", () -> deadline.requireOverdue(DUE));
        deadline.requireOverdue(DUE.plusDays(1));
    }

    @Test
    void tellsAWarningWithEverythingAReaderNeeds() {
        UUID id = Ids.next();
        Instant at = Instant.parse("2023-10-01T01:00:00Z");

        assertThat(deadline.warning(id, WarningLevel.LAST_DAY, at))
                .isEqualTo(new DeadlineWarning(
                        id, deadline.id(), "DECISION", CASE_FILE, Clockwork.COUNTY, WarningLevel.LAST_DAY, DUE, at));
    }

    @Test
    void theExplanationOfItsDateReadsAsItWasWritten() {
        DaySteps steps = new DaySteps(counted(List.of(), 0).steps());

        assertThat(DaySteps.of(steps.text())).isEqualTo(steps);
    }

    private static Deadline started(boolean watched) {
        return Deadline.started(
                new DeadlineId(Ids.next()),
                new StartDeadline("DECISION", CASE_FILE, Clockwork.COUNTY, FILED, "晋市环立〔2023〕1号"),
                counted(List.of(), 0),
                watched);
    }

    private static DueDate counted(List<ExcludedSpan> spans, int extensions) {
        return Clockwork.PERIODS.due("DECISION", FILED, FILED, spans, extensions);
    }

    private static void assertRefused(String code, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }
}
