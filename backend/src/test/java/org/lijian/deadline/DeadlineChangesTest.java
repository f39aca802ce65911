package org.lijian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.law.period.ExclusionKind;
import org.lijian.law.period.ExtensionApprover;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
@Import({
    Deadlines.class,
    DeadlineChanges.class,
    StatutoryPeriods.class,
    LegalTime.class,
    DeadlineChangesTest.FixedClock.class
})
class DeadlineChangesTest {
    private static final RegionCode COUNTY = RegionCode.of("140525");
    private static final LocalDate FILED = LocalDate.of(2023, 7, 3); // Monday
    private static final LocalDate DUE = LocalDate.of(2023, 10, 1); // Sunday, a holiday
    private static final CurrentOfficer OFFICER = officer("140525");

    /** Who may lengthen is asked in {@code ClockStoryTest}. */
    @MockitoBean
    ExtensionApproval approval;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private DeadlineChanges changes;

    @Autowired
    private ApplicationEvents events;

    private final UUID caseFile = Ids.next();

    @Test
    void standsStillForDaysThatAreKnown() {
        DeadlineView decision = start("DECISION");

        DeadlineView stopped = stop(decision, ExclusionKind.HEARING, "2023-07-10", "2023-07-19");

        assertThat(stopped.dueOn()).isEqualTo(DUE.plusDays(10));
        assertThat(stopped.version()).isEqualTo(1);
        assertThat(stopped.stoppedSince()).isNull();
        assertThat(stopped.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(DeadlineChangeKind.STOPPED);
            assertThat(change.dueBefore()).isEqualTo(DUE);
            assertThat(change.dueAfter()).isEqualTo(DUE.plusDays(10));
            assertThat(change.by()).isEqualTo(OFFICER.id());
        });
        assertThat(events.stream(DeadlineStopped.class))
                .singleElement()
                .extracting(DeadlineStopped::dueBefore, DeadlineStopped::dueAfter, DeadlineStopped::deadlineOf)
                .containsExactly(DUE, DUE.plusDays(10), caseFile);
    }

    @Test
    void standsStillUntilItIsEnded() {
        DeadlineView decision = start("DECISION");
        DeadlineView stopped = stop(decision, ExclusionKind.MONITORING, "2023-07-10", null);

        assertThat(stopped.dueOn()).isEqualTo(DUE);
        assertThat(stopped.stoppedSince()).isEqualTo(LocalDate.of(2023, 7, 10));
        assertThat(stopped.warnOn()).isEmpty();
        assertRefused("deadline-already-stopped", () -> stop(stopped, ExclusionKind.HEARING, "2023-07-12", null));
        assertRefused("deadline-already-stopped", () -> extend(stopped, "2023-07-12"));

        DeadlineView running = end(stopped, "2023-07-12");

        assertThat(running.dueOn()).isEqualTo(DUE.plusDays(3));
        assertThat(running.stoppedSince()).isNull();
        assertThat(running.changes())
                .extracting(DeadlineChangeView::kind)
                .containsExactly(DeadlineChangeKind.STOPPED, DeadlineChangeKind.STOP_ENDED);
        assertRefused("deadline-stop-ended", () -> end(running, "2023-07-13"));
        assertThat(events.stream(DeadlineStopEnded.class)).hasSize(1);
    }

    @Test
    void isNotLateWhileItStandsStill() {
        DeadlineView decision = start("DECISION");
        stop(decision, ExclusionKind.SUSPENSION, "2023-07-10", null);

        deadlines.meet(caseFile, "DECISION", LocalDate.of(2024, 3, 1));

        assertThat(deadlines.latest(caseFile, "DECISION").orElseThrow().state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void isLengthenedAsOftenAsItsRuleKnows() {
        DeadlineView decision = start("DECISION");

        DeadlineView once = extend(decision, "2023-09-28");
        DeadlineView twice = extend(once, "2023-10-31"); // its new last day

        assertThat(once.dueOn()).isEqualTo(DUE.plusDays(30));
        assertThat(twice.dueOn()).isEqualTo(DUE.plusDays(60));
        assertThat(twice.extensions()).isEqualTo(2);
        assertThat(twice.changes())
                .extracting(DeadlineChangeView::approver)
                .containsExactly(ExtensionApprover.HEAD, ExtensionApprover.COLLECTIVE);
        assertRefused("extension-not-allowed", () -> extend(twice, "2023-11-01"));
        assertThat(events.stream(DeadlineExtended.class)).hasSize(2);
    }

    @Test
    void isNotLengthenedOnceItIsOver() {
        DeadlineView decision = start("DECISION");

        assertRefused("deadline-already-over", () -> extend(decision, "2023-10-02"));
        assertThat(extend(decision, "2023-10-01").dueOn()).isEqualTo(DUE.plusDays(30));
    }

    @Test
    void refusesWhatTheLawDoesNotKnow() {
        DeadlineView decision = start("DECISION");
        DeadlineView filing = start("FILING");

        assertRefused("exclusion-not-allowed", () -> stop(filing, ExclusionKind.HEARING, "2023-07-10", "2023-07-11"));
        assertRefused("excluded-span-outside", () -> stop(decision, ExclusionKind.HEARING, "2023-07-01", "2023-07-11"));
        assertRefused(
                "deadline-stop-inverted", () -> stop(decision, ExclusionKind.HEARING, "2023-07-11", "2023-07-10"));
        assertRefused("in-the-future", () -> stop(decision, ExclusionKind.HEARING, "2024-06-02", null));
        DeadlineView stopped = stop(decision, ExclusionKind.HEARING, "2023-07-10", "2023-07-19");
        assertRefused(
                "excluded-spans-overlap", () -> stop(stopped, ExclusionKind.MONITORING, "2023-07-19", "2023-07-20"));
    }

    @Test
    void refusesAVersionThatIsNoLongerTheOne() {
        DeadlineView decision = start("DECISION");
        stop(decision, ExclusionKind.HEARING, "2023-07-10", "2023-07-19");

        assertRefused("stale", () -> stop(decision, ExclusionKind.MONITORING, "2023-07-25", "2023-07-26"));
    }

    @Test
    void cannotBeChangedOnceItIsMetOrFromAnotherCounty() {
        DeadlineView decision = start("DECISION");
        assertRefused(
                "not-found",
                () -> changes.extend(
                        decision.id(),
                        new ExtendDeadline(LocalDate.of(2023, 9, 1), "案情复杂"),
                        new ExpectedVersion(0),
                        officer("140581")));
        deadlines.meet(caseFile, "DECISION", LocalDate.of(2023, 9, 1));

        assertRefused("not-at-this-step", () -> extend(decision, "2023-09-02"));
    }

    @Test
    void warnsAtTwoThirdsThreeDaysBeforeAndOnTheDay() {
        assertThat(start("DECISION").warnOn())
                .containsExactly(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 9, 28), DUE);
        assertThat(DeadlineWarnings.of(FILED, FILED.plusDays(2)).whileItRuns()).containsExactly(FILED.plusDays(2));
        assertThat(DeadlineWarnings.of(FILED, FILED.plusDays(3)).whileItRuns())
                .containsExactly(FILED.plusDays(2), FILED.plusDays(3));
        assertThat(DeadlineWarnings.of(FILED, FILED.minusDays(7)).whileItRuns()).isEmpty();
    }

    private DeadlineView start(String code) {
        return deadlines.start(new StartDeadline(code, caseFile, COUNTY, FILED, "晋市环立〔2023〕1号"));
    }

    private DeadlineView stop(DeadlineView deadline, ExclusionKind kind, String from, @Nullable String to) {
        return changes.stop(
                deadline.id(),
                new StopDeadline(kind, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "送检", "监测委托1号"),
                new ExpectedVersion(deadline.version()),
                OFFICER);
    }

    private DeadlineView end(DeadlineView deadline, String to) {
        DeadlineChangeId stop =
                java.util.Objects.requireNonNull(deadline.changes()).get(0).id();
        return changes.endStop(
                deadline.id(),
                stop,
                new EndStop(LocalDate.parse(to), "收到报告", "监测报告1号"),
                new ExpectedVersion(deadline.version()),
                OFFICER);
    }

    private DeadlineView extend(DeadlineView deadline, String approvedOn) {
        return changes.extend(
                deadline.id(),
                new ExtendDeadline(LocalDate.parse(approvedOn), "案情复杂"),
                new ExpectedVersion(deadline.version()),
                OFFICER);
    }

    @Test
    void standsStillForWhatAFeatureKnowsAndRunsOnAfterwards() {
        start("DECISION");

        standStill("2023-07-10", ExclusionKind.CRIME_REFERRAL);
        standStill("2023-07-12", ExclusionKind.HEARING); // it stands still already
        runOn("2023-07-15", ExclusionKind.HEARING); // not what it stands still for
        DeadlineView stopped = deadlines.latest(caseFile, "DECISION").orElseThrow();
        runOn("2023-07-19", ExclusionKind.CRIME_REFERRAL);
        runOn("2023-07-25", ExclusionKind.CRIME_REFERRAL); // twice is once

        assertThat(stopped.stoppedSince()).isEqualTo(LocalDate.of(2023, 7, 10));
        DeadlineView running = deadlines.latest(caseFile, "DECISION").orElseThrow();
        assertThat(running.stoppedSince()).isNull();
        assertThat(running.dueOn()).isEqualTo(DUE.plusDays(10));
        assertThat(events.stream(DeadlineMoved.class)).hasSize(1);
    }

    @Test
    void aStopOfAFeatureBeginsWithTheFirstDayThatCounts() {
        start("DECISION");

        standStill("2023-07-03", ExclusionKind.CRIME_REFERRAL);
        runOn("2023-07-03", ExclusionKind.CRIME_REFERRAL);

        assertThat(deadlines.latest(caseFile, "DECISION").orElseThrow().dueOn()).isEqualTo(DUE.plusDays(1));
    }

    @Test
    void aClockThatKnowsNoSuchStopOrHasRunOutGoesOn() {
        start("STATEMENT");
        start("DECISION");

        changes.standStill(caseFile, "STATEMENT", stopOf("2023-07-04", ExclusionKind.CRIME_REFERRAL), OFFICER.id());
        standStill("2023-10-02", ExclusionKind.CRIME_REFERRAL);
        changes.standStill(Ids.next(), "DECISION", stopOf("2023-07-04", ExclusionKind.CRIME_REFERRAL), OFFICER.id());

        assertThat(events.stream(DeadlineStopped.class)).isEmpty();
    }

    private void standStill(String from, ExclusionKind kind) {
        changes.standStill(caseFile, "DECISION", stopOf(from, kind), OFFICER.id());
    }

    private static StopDeadline stopOf(String from, ExclusionKind kind) {
        return new StopDeadline(kind, LocalDate.parse(from), null, "移送", "移送书1号");
    }

    private void runOn(String to, ExclusionKind kind) {
        changes.runOn(caseFile, "DECISION", kind, new EndStop(LocalDate.parse(to), "不予立案", "通知书1号"), OFFICER.id());
    }

    private static void assertRefused(String code, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }

    private static CurrentOfficer officer(String area) {
        return new CurrentOfficer(
                new OfficerId(Ids.next()), "张三", Set.copyOf(List.of(Role.INSPECTOR)), RegionCode.of(area));
    }

    /** No configuration: tests that scan this package bring a clock of their own. */
    static class FixedClock {
        @Bean
        Clock clock() {
            return Clock.fixed(LegalTime.endOf(LocalDate.of(2024, 5, 31)), LegalTime.ZONE); // 2024-06-01
        }
    }
}
