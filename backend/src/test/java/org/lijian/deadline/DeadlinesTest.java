package org.lijian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;
import org.lijian.shared.Problem;

class DeadlinesTest {
    private static final LocalDate SERVED = LocalDate.of(2022, 4, 26); // Tuesday

    private final Clockwork world = new Clockwork(SERVED);
    private final Deadlines deadlines = world.deadlines;
    private final UUID penalty = Ids.next();

    @Test
    void startsByTheLawOfTheDayAndKeepsTheExplanation() {
        DeadlineView started = start("PAY", SERVED);

        assertThat(started.dueOn()).isEqualTo(LocalDate.of(2022, 5, 11));
        assertThat(started.state()).isEqualTo(DeadlineState.OPEN);
        assertThat(started.ruleVersion()).isEqualTo("PAY@2021-07-15");
        assertThat(started.steps()).hasSize(15);
        assertThat(deadlines.open(penalty, "PAY")).contains(started);
        assertThat(deadlines.deadline(started.id(), world.officer("140500", Role.INSPECTOR)))
                .usingRecursiveComparison()
                .ignoringFields("changes", "supervisions") // shown with one deadline only
                .isEqualTo(started);
    }

    @Test
    void startedTwiceIsOneClock() {
        DeadlineView first = start("PAY", SERVED);

        assertThat(start("PAY", SERVED)).isEqualTo(first);
        assertThat(start("PAY", SERVED.plusDays(1)).id()).isNotEqualTo(first.id());
    }

    @Test
    void isMetOnTheLastDayAndLateAfterIt() {
        start("PAY", SERVED);
        start("STATEMENT", SERVED);

        deadlines.meet(penalty, "PAY", LocalDate.of(2022, 5, 11));
        deadlines.meet(penalty, "STATEMENT", LocalDate.of(2022, 5, 12));

        assertThat(deadlines.latest(penalty, "PAY"))
                .get()
                .extracting(DeadlineView::state)
                .isEqualTo(DeadlineState.MET);
        assertThat(deadlines.latest(penalty, "STATEMENT"))
                .get()
                .extracting(DeadlineView::state, DeadlineView::metOn)
                .containsExactly(DeadlineState.MET_LATE, LocalDate.of(2022, 5, 12));
        assertThat(deadlines.open(penalty, "PAY")).isEmpty();
    }

    @Test
    void metTwiceKeepsTheFirstDay() {
        start("PAY", SERVED);
        deadlines.meet(penalty, "PAY", LocalDate.of(2022, 5, 5));

        deadlines.meet(penalty, "PAY", LocalDate.of(2022, 6, 1));
        deadlines.meet(Ids.next(), "PAY", LocalDate.of(2022, 6, 1));

        assertThat(deadlines.latest(penalty, "PAY").orElseThrow().metOn()).isEqualTo(LocalDate.of(2022, 5, 5));
    }

    @Test
    void refusesACodeThatIsNotInForceOnItsDay() {
        assertThatThrownBy(() -> start("ONSPOT_REPORT", SERVED)).isInstanceOf(Problem.class);
        assertThat(deadlines.latest(penalty, "ONSPOT_REPORT")).isEmpty();
    }

    @Test
    void listsTheDeadlinesOfOneThingNewestFirstPageByPage() {
        start("PAY", SERVED);
        start("SUIT", SERVED);
        start("REVIEW", SERVED);
        CurrentOfficer officer = world.officer("140500", Role.INSPECTOR);

        Page<DeadlineView> first = deadlines.list(penalty, new PageRequest(null, 2), officer);
        UUID last = first.items().get(1).id().value();
        Page<DeadlineView> second = deadlines.list(penalty, new PageRequest(last, 2), officer);

        assertThat(first.items()).extracting(DeadlineView::code).containsExactly("REVIEW", "SUIT");
        assertThat(first.nextCursor()).isNotNull();
        assertThat(second.items()).extracting(DeadlineView::code).containsExactly("PAY");
        assertThat(second.nextCursor()).isNull();
        assertThat(deadlines.list(Ids.next(), new PageRequest(null, 2), officer).items())
                .isEmpty();
    }

    @Test
    void hidesTheDeadlinesOfAnotherCounty() {
        DeadlineView started = start("PAY", SERVED);
        CurrentOfficer neighbour = world.officer("140581", Role.INSPECTOR);

        assertThat(deadlines.list(penalty, new PageRequest(null, 2), neighbour).items())
                .isEmpty();
        assertThatThrownBy(() -> deadlines.deadline(started.id(), neighbour))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo("not-found"));
    }

    @Test
    void tellsOfAStartOnceAndOnlyOfClocksThatAreWarnedOf() {
        DeadlineView decision = start("DECISION", SERVED);
        start("DECISION", SERVED);
        start("PAY", SERVED);

        assertThat(world.told(DeadlineStarted.class))
                .containsExactly(new DeadlineStarted(decision.id(), Clockwork.COUNTY));
    }

    @Test
    void tellsWhatWasMetAndWhetherThatWasLate() {
        DeadlineView pay = start("PAY", SERVED);
        deadlines.meet(penalty, "PAY", LocalDate.of(2022, 5, 12));
        deadlines.meet(penalty, "PAY", LocalDate.of(2022, 5, 13));

        assertThat(world.told(DeadlineMet.class))
                .containsExactly(new DeadlineMet(
                        pay.id(), penalty, "PAY", Clockwork.COUNTY, LocalDate.of(2022, 5, 12), true, 16, false));
        assertThat(deadlines.find(pay.id()))
                .get()
                .satisfies(met -> assertThat(met.version()).isEqualTo(1));
    }

    @Test
    void whatHadNotBeenMetIsNotReopened() {
        DeadlineView pay = start("PAY", SERVED);

        deadlines.reopen(penalty, "PAY");
        assertThat(world.told(DeadlineReopened.class)).isEmpty();

        deadlines.meet(penalty, "PAY", SERVED.plusDays(1));
        deadlines.reopen(penalty, "PAY");
        assertThat(deadlines.open(penalty, "PAY"))
                .get()
                .satisfies(open -> assertThat(open.version()).isEqualTo(2));
        assertThat(world.told(DeadlineReopened.class))
                .containsExactly(new DeadlineReopened(pay.id(), penalty, "PAY", Clockwork.COUNTY, false));
    }

    @Test
    void ofSeveralTheYoungestIsTheOne() {
        start("PAY", SERVED);
        DeadlineView younger = start("PAY", SERVED.plusDays(1));

        assertThat(deadlines.open(penalty, "PAY")).contains(younger);
        assertThat(deadlines.latest(penalty, "PAY")).contains(younger);
        assertThat(deadlines.find(younger.id())).contains(younger);
        assertThat(deadlines.find(new DeadlineId(Ids.next()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void theProofOfATriggerIsNamedAndNotTold(int length) {
        assertThatThrownBy(() -> new StartDeadline("PAY", penalty, Clockwork.COUNTY, SERVED, "号".repeat(length)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new StartDeadline("PAY", penalty, Clockwork.COUNTY, SERVED, "号".repeat(200)).proof())
                .hasSize(200);
    }

    @Test
    void whatNobodyKnowsIsNotFound() {
        assertThatThrownBy(
                        () -> deadlines.deadline(new DeadlineId(Ids.next()), world.officer("140500", Role.INSPECTOR)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo("not-found"));
    }

    private DeadlineView start(String code, LocalDate on) {
        return deadlines.start(new StartDeadline(code, penalty, Clockwork.COUNTY, on, "晋市环罚〔2022〕1号"));
    }
}
