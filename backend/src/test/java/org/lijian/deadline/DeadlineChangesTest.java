package org.lijian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.law.period.ExclusionKind;
import org.lijian.law.period.ExtensionApprover;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.Role;
import org.lijian.shared.Problem;

class DeadlineChangesTest {
    private static final LocalDate FILED = LocalDate.of(2023, 7, 3); // Monday
    private static final LocalDate DUE = LocalDate.of(2023, 10, 1); // Sunday, a holiday

    private final Clockwork world = new Clockwork(LocalDate.of(2024, 6, 1));
    private final Deadlines deadlines = world.deadlines;
    private final DeadlineChanges changes = world.changes;
    private final CurrentOfficer officer = world.officer("140525", Role.DECISION_MAKER, Role.CHAIR);
    private final CurrentOfficer colleague = world.officer("140525", Role.PANEL_MEMBER);
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
            assertThat(change.by()).isEqualTo(officer.id());
        });
        assertThat(world.told(DeadlineStopped.class))
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
        assertRefused("deadline-already-stopped", () -> stop(stopped, ExclusionKind.MONITORING, "2023-07-12", null));
        assertRefused("deadline-already-stopped", () -> extend(stopped, "2023-07-12"));

        DeadlineView running = end(stopped, "2023-07-12");

        assertThat(running.dueOn()).isEqualTo(DUE.plusDays(3));
        assertThat(running.stoppedSince()).isNull();
        assertThat(running.changes())
                .extracting(DeadlineChangeView::kind)
                .containsExactly(DeadlineChangeKind.STOPPED, DeadlineChangeKind.STOP_ENDED);
        assertRefused("deadline-stop-ended", () -> end(running, "2023-07-13"));
        assertThat(world.told(DeadlineStopEnded.class)).hasSize(1);
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
        assertThat(world.told(DeadlineExtended.class)).hasSize(2);
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
        DeadlineView stopped = stop(decision, ExclusionKind.HEARING, "2023-07-10", null);
        assertRefused("excluded-span-outside", () -> stop(stopped, ExclusionKind.MONITORING, "2023-07-01", null));
        assertRefused("exclusion-not-allowed", () -> stop(stopped, ExclusionKind.TESTING, "2023-11-01", "2023-11-02"));
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
                        world.officer("140581", Role.DECISION_MAKER)));
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

    @Test
    void whoLengthenedTogetherIsKeptWithTheExtensionEachOnce() {
        DeadlineView once = extend(start("DECISION"), "2023-09-28");
        DeadlineView twice = extend(once, "2023-10-31");

        assertThat(twice.changes())
                .extracting(DeadlineChangeView::attendees)
                .containsExactly(null, List.of(officer.id(), colleague.id()));
        assertThat(twice.version()).isEqualTo(2);
        assertThat(world.told(DeadlineExtended.class))
                .extracting(DeadlineExtended::dueBefore, DeadlineExtended::dueAfter, DeadlineExtended::subjectId)
                .containsExactly(
                        tuple(DUE, DUE.plusDays(30), once.id().value()),
                        tuple(DUE.plusDays(30), DUE.plusDays(60), once.id().value()));
    }

    @Test
    void lengthensTheClockThatRunsForASubject() {
        start("DECISION");

        DeadlineView longer =
                changes.extend(caseFile, "DECISION", new ExtendDeadline(LocalDate.of(2023, 9, 28), "案情复杂"), officer);

        assertThat(longer.dueOn()).isEqualTo(DUE.plusDays(30));
        assertRefused(
                "not-found",
                () -> changes.extend(
                        Ids.next(), "DECISION", new ExtendDeadline(LocalDate.of(2023, 9, 28), "案情复杂"), officer));
    }

    @Test
    void anExtensionKeepsTheDaysItStoodStill() {
        DeadlineView stopped = stop(start("DECISION"), ExclusionKind.HEARING, "2023-07-10", "2023-07-19");

        assertThat(extend(stopped, "2023-09-28").dueOn()).isEqualTo(DUE.plusDays(40));
    }

    @Test
    void isCountedFromTheDayItReallyBegan() {
        DeadlineView stopped = stop(start("DECISION"), ExclusionKind.HEARING, "2023-07-10", "2023-07-19");

        DeadlineView corrected = correct(stopped, "2023-07-05");

        assertThat(corrected.triggeredOn()).isEqualTo(LocalDate.of(2023, 7, 5));
        assertThat(corrected.proof()).isEqualTo("晋市环立〔2023〕2号");
        assertThat(corrected.dueOn()).isEqualTo(DUE.plusDays(12));
        assertThat(corrected.changes())
                .extracting(DeadlineChangeView::kind, DeadlineChangeView::dueBefore, DeadlineChangeView::dueAfter)
                .containsExactly(
                        tuple(DeadlineChangeKind.STOPPED, DUE, DUE.plusDays(10)),
                        tuple(DeadlineChangeKind.CORRECTED, DUE.plusDays(10), DUE.plusDays(12)));
        assertThat(world.moved.list("14", null, null, 9)).singleElement().satisfies(move -> {
            assertThat(move.cause()).isEqualTo(MoveCause.TRIGGER_CORRECTED);
            assertThat(move.reason()).isEqualTo("误录");
            assertThat(move.dueBefore()).isEqualTo(DUE.plusDays(10));
            assertThat(move.dueAfter()).isEqualTo(DUE.plusDays(12));
        });
        assertThat(world.told(DeadlineCorrected.class)).singleElement().satisfies(event -> {
            assertThat(event.subjectId()).isEqualTo(corrected.id().value());
            assertThat(event.triggerBefore()).isEqualTo(FILED);
            assertThat(event.triggerAfter()).isEqualTo(LocalDate.of(2023, 7, 5));
            assertThat(event.dueAfter()).isEqualTo(DUE.plusDays(12));
        });
    }

    @Test
    void aCorrectionThatMovesNoLastDayIsNoMove() {
        DeadlineView service = deadlines.start(new StartDeadline(
                "SERVE_DECISION", caseFile, Clockwork.COUNTY, LocalDate.of(2023, 7, 7), "处罚决定书1号")); // Friday

        DeadlineView corrected = correct(service, "2023-07-08"); // the same working days follow

        assertThat(corrected.dueOn()).isEqualTo(service.dueOn());
        assertThat(world.moved.list("14", null, null, 9)).isEmpty();
        assertThat(world.told(DeadlineMoved.class)).isEmpty();
        assertThat(world.told(DeadlineCorrected.class)).hasSize(1);
    }

    @Test
    void refusesACorrectionToADayThatCannotBe() {
        DeadlineView decision = start("DECISION");

        assertRefused("in-the-future", () -> correct(decision, "2024-06-02"));
        assertRefused("deadline-runs-from-that-day", () -> correct(decision, "2023-07-03"));
        DeadlineView stopped = stop(decision, ExclusionKind.HEARING, "2023-07-10", "2023-07-19");
        assertThatThrownBy(() -> correct(stopped, "2023-07-15")).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.refusal().code()).isEqualTo("excluded-span-outside");
            assertThat(problem.violations())
                    .extracting(Problem.Violation::pointer)
                    .containsExactly("/triggeredOn");
        });
    }

    @Test
    void aStopThatNobodyKnowsTheEndOfMustBeAllowedOnItsFirstDay() {
        DeadlineView decision = start("DECISION");

        assertThatThrownBy(() -> stop(decision, ExclusionKind.HEARING, "2023-07-01", null))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal().code()).isEqualTo("excluded-span-outside");
                    assertThat(problem.violations())
                            .extracting(Problem.Violation::pointer)
                            .containsExactly("/from");
                });
    }

    @Test
    void refusesAnEndThatFitsNoStop() {
        DeadlineView decision = start("DECISION");
        DeadlineView stopped = stop(decision, ExclusionKind.MONITORING, "2023-07-10", null);

        assertRefused("deadline-stop-inverted", () -> end(stopped, "2023-07-09"));
        assertRefused("in-the-future", () -> end(stopped, "2024-06-02"));
        assertRefused(
                "deadline-stop-unknown",
                () -> changes.endStop(
                        decision.id(),
                        new DeadlineChangeId(Ids.next()),
                        new EndStop(LocalDate.of(2023, 7, 12), "收到报告", "监测报告1号"),
                        new ExpectedVersion(1),
                        officer));
        assertThat(deadlines.find(decision.id()).orElseThrow().stoppedSince()).isEqualTo(LocalDate.of(2023, 7, 10));

        deadlines.meet(caseFile, "DECISION", DUE);
        assertRefused("not-at-this-step", () -> end(stopped, "2023-07-12"));
    }

    @Test
    void refusesAStopWhileItStandsStillOrOnceItIsMet() {
        DeadlineView decision = start("DECISION");
        deadlines.meet(caseFile, "DECISION", DUE);

        assertRefused("not-at-this-step", () -> stop(decision, ExclusionKind.HEARING, "2023-07-10", "2023-07-19"));
    }

    @Test
    void isLengthenedOnADayThatHasCome() {
        world.on(LocalDate.of(2023, 9, 1));

        assertRefused("in-the-future", () -> extend(start("DECISION"), "2023-09-02"));
    }

    @Test
    void aClockNobodyKnowsIsNotFound() {
        DeadlineView unknown = new Clockwork(DUE)
                .deadlines.start(new StartDeadline("DECISION", caseFile, Clockwork.COUNTY, FILED, "他案"));

        assertRefused("not-found", () -> stop(unknown, ExclusionKind.HEARING, "2023-07-10", null));
    }

    @Test
    void aStopOfAFeatureIsKeptWithWhoMadeItAndTold() {
        start("DECISION");

        standStill("2023-07-10", ExclusionKind.CRIME_REFERRAL);
        runOn("2023-07-19", ExclusionKind.CRIME_REFERRAL);

        DeadlineId id = deadlines.latest(caseFile, "DECISION").orElseThrow().id();
        assertThat(deadlines.deadline(id, officer).changes())
                .extracting(
                        DeadlineChangeView::kind,
                        DeadlineChangeView::from,
                        DeadlineChangeView::to,
                        DeadlineChangeView::dueAfter,
                        DeadlineChangeView::by)
                .containsExactly(
                        tuple(DeadlineChangeKind.STOPPED, LocalDate.of(2023, 7, 10), null, DUE, officer.id()),
                        tuple(
                                DeadlineChangeKind.STOP_ENDED,
                                LocalDate.of(2023, 7, 10),
                                LocalDate.of(2023, 7, 19),
                                DUE.plusDays(10),
                                officer.id()));
        assertThat(world.told(DeadlineStopped.class))
                .extracting(DeadlineStopped::subjectId)
                .containsExactly(id.value());
        assertThat(world.told(DeadlineStopEnded.class))
                .extracting(DeadlineStopEnded::subjectId, DeadlineStopEnded::dueAfter)
                .containsExactly(tuple(id.value(), DUE.plusDays(10)));
    }

    private DeadlineView correct(DeadlineView deadline, String on) {
        return changes.correct(
                deadline.id(),
                new CorrectTrigger(LocalDate.parse(on), "晋市环立〔2023〕2号", "误录"),
                new ExpectedVersion(deadline.version()),
                officer);
    }

    private DeadlineView start(String code) {
        return deadlines.start(new StartDeadline(code, caseFile, Clockwork.COUNTY, FILED, "晋市环立〔2023〕1号"));
    }

    private DeadlineView stop(DeadlineView deadline, ExclusionKind kind, String from, @Nullable String to) {
        return changes.stop(
                deadline.id(),
                new StopDeadline(kind, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "送检", "监测委托1号"),
                new ExpectedVersion(deadline.version()),
                officer);
    }

    private DeadlineView end(DeadlineView deadline, String to) {
        DeadlineChangeId stop =
                Objects.requireNonNull(deadline.changes()).get(0).id();
        return changes.endStop(
                deadline.id(),
                stop,
                new EndStop(LocalDate.parse(to), "收到报告", "监测报告1号"),
                new ExpectedVersion(deadline.version()),
                officer);
    }

    private DeadlineView extend(DeadlineView deadline, String approvedOn) {
        return changes.extend(
                deadline.id(),
                new ExtendDeadline(
                        LocalDate.parse(approvedOn), "案情复杂", List.of(officer.id(), colleague.id(), officer.id())),
                new ExpectedVersion(deadline.version()),
                officer);
    }

    @Test
    void standsStillForWhatAFeatureKnowsAndRunsOnAfterwards() {
        start("DECISION");

        standStill("2023-07-10", ExclusionKind.CRIME_REFERRAL);
        standStill("2023-07-12", ExclusionKind.CRIME_REFERRAL); // it stands still for that already
        runOn("2023-07-15", ExclusionKind.HEARING); // not what it stands still for
        DeadlineView stopped = deadlines.latest(caseFile, "DECISION").orElseThrow();
        runOn("2023-07-19", ExclusionKind.CRIME_REFERRAL);
        runOn("2023-07-25", ExclusionKind.CRIME_REFERRAL); // twice is once

        assertThat(stopped.stoppedSince()).isEqualTo(LocalDate.of(2023, 7, 10));
        DeadlineView running = deadlines.latest(caseFile, "DECISION").orElseThrow();
        assertThat(running.stoppedSince()).isNull();
        assertThat(running.dueOn()).isEqualTo(DUE.plusDays(10));
        assertThat(world.told(DeadlineMoved.class)).hasSize(1);
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

        changes.standStill(caseFile, "STATEMENT", stopOf("2023-07-04", ExclusionKind.CRIME_REFERRAL), officer.id());
        standStill("2023-10-02", ExclusionKind.CRIME_REFERRAL);
        changes.standStill(Ids.next(), "DECISION", stopOf("2023-07-04", ExclusionKind.CRIME_REFERRAL), officer.id());

        assertThat(world.told(DeadlineStopped.class)).isEmpty();
    }

    @Test
    void standsStillForASecondReasonUntilThatHasEndedToo() {
        LocalDate filed = LocalDate.of(2024, 1, 10); // Wednesday
        deadlines.start(new StartDeadline("DECISION", caseFile, Clockwork.COUNTY, filed, "晋市环立〔2024〕1号"));
        standStill("2024-03-01", ExclusionKind.HEARING);
        standStill("2024-03-10", ExclusionKind.CRIME_REFERRAL);

        runOn("2024-03-20", ExclusionKind.HEARING);

        DeadlineView waiting = deadlines.latest(caseFile, "DECISION").orElseThrow();
        assertThat(waiting.stoppedSince()).isEqualTo(LocalDate.of(2024, 3, 10));
        assertThat(waiting.warnOn()).isEmpty();

        runOn("2024-06-01", ExclusionKind.CRIME_REFERRAL);

        DeadlineView running = deadlines.latest(caseFile, "DECISION").orElseThrow();
        assertThat(running.stoppedSince()).isNull();
        assertThat(running.dueOn()).isEqualTo(LocalDate.of(2024, 7, 11));
        assertThat(running.steps())
                .filteredOn(step -> !step.counted())
                .extracting(step -> step.reason().substring(0, 4))
                .containsExactly("听证期间", "移送涉嫌");
    }

    @Test
    void theReasonThatCameLaterMayEndFirstEvenAfterTheLastDayByThen() {
        start("DECISION");
        standStill("2023-09-30", ExclusionKind.CRIME_REFERRAL);
        standStill("2023-11-01", ExclusionKind.HEARING);

        runOn("2023-11-20", ExclusionKind.HEARING);
        assertThat(deadlines.latest(caseFile, "DECISION").orElseThrow().stoppedSince())
                .isEqualTo(LocalDate.of(2023, 9, 30));
        runOn("2023-12-31", ExclusionKind.CRIME_REFERRAL);

        assertThat(deadlines.latest(caseFile, "DECISION").orElseThrow().dueOn())
                .isEqualTo(LocalDate.of(2024, 1, 2)); // 93 days later
    }

    @Test
    void whatBeganOnceTheClockHadRunOutByTheOthersMovesNothing() {
        start("DECISION");
        standStill("2023-09-30", ExclusionKind.CRIME_REFERRAL);
        standStill("2023-11-01", ExclusionKind.HEARING);

        runOn("2023-10-02", ExclusionKind.CRIME_REFERRAL); // known later than the notice of the hearing
        DeadlineView over = deadlines.latest(caseFile, "DECISION").orElseThrow();
        runOn("2023-11-20", ExclusionKind.HEARING);

        assertThat(over.stoppedSince()).isNull();
        assertThat(over.dueOn()).isEqualTo(DUE.plusDays(3));
        assertThat(deadlines.latest(caseFile, "DECISION").orElseThrow().dueOn()).isEqualTo(DUE.plusDays(3));
    }

    @Test
    void anOfficerStopsWhatStandsStillForAnotherReasonAndEachDayIsLeftOutOnce() {
        DeadlineView hearing = stop(start("DECISION"), ExclusionKind.HEARING, "2023-07-10", null);
        DeadlineView both = stop(hearing, ExclusionKind.MONITORING, "2023-07-15", "2023-07-25");
        assertThat(both.stoppedSince()).isEqualTo(LocalDate.of(2023, 7, 10));

        DeadlineView running = end(both, "2023-07-19");

        assertThat(running.stoppedSince()).isNull();
        assertThat(running.dueOn()).isEqualTo(DUE.plusDays(16));
    }

    private void standStill(String from, ExclusionKind kind) {
        changes.standStill(caseFile, "DECISION", stopOf(from, kind), officer.id());
    }

    private static StopDeadline stopOf(String from, ExclusionKind kind) {
        return new StopDeadline(kind, LocalDate.parse(from), null, "移送", "移送书1号");
    }

    private void runOn(String to, ExclusionKind kind) {
        changes.runOn(caseFile, "DECISION", kind, new EndStop(LocalDate.parse(to), "不予立案", "通知书1号"), officer.id());
    }

    private static void assertRefused(String code, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }
}
