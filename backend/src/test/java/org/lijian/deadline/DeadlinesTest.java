package org.lijian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import({Deadlines.class, StatutoryPeriods.class})
class DeadlinesTest {
    private static final RegionCode COUNTY = RegionCode.of("140525");
    private static final LocalDate SERVED = LocalDate.of(2022, 4, 26); // Tuesday

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private JdbcClient rows;

    private final UUID penalty = Ids.next();

    @Test
    void startsByTheLawOfTheDayAndKeepsTheExplanation() {
        DeadlineView started = start("PAY", SERVED);

        assertThat(started.dueOn()).isEqualTo(LocalDate.of(2022, 5, 11));
        assertThat(started.state()).isEqualTo(DeadlineState.OPEN);
        assertThat(started.ruleVersion()).isEqualTo("PAY@2021-07-15");
        assertThat(started.steps()).hasSize(15);
        assertThat(deadlines.open(penalty, "PAY")).contains(started);
        assertThat(deadlines.deadline(started.id(), officer("140500")))
                .usingRecursiveComparison()
                .ignoringFields("changes", "supervisions") // shown with one deadline only
                .isEqualTo(started);
    }

    @Test
    void writesTheRowItShows() {
        start("PAY", SERVED);

        assertThat(rows.sql(
                                "select code, proof, due_on, day_kind, days, state, version from deadline where subject_id = ?")
                        .param(bytes(penalty))
                        .query()
                        .singleRow())
                .containsEntry("code", "PAY")
                .containsEntry("proof", "晋市环罚〔2022〕1号")
                .containsEntry("due_on", Date.valueOf("2022-05-11"))
                .containsEntry("day_kind", "CALENDAR")
                .containsEntry("days", 15)
                .containsEntry("state", "OPEN")
                .containsEntry("version", 0L);
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
        CurrentOfficer officer = officer("140500");

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
        CurrentOfficer neighbour = officer("140581");

        assertThat(deadlines.list(penalty, new PageRequest(null, 2), neighbour).items())
                .isEmpty();
        assertThatThrownBy(() -> deadlines.deadline(started.id(), neighbour))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo("not-found"));
    }

    private DeadlineView start(String code, LocalDate on) {
        return deadlines.start(new StartDeadline(code, penalty, COUNTY, on, "晋市环罚〔2022〕1号"));
    }

    private static CurrentOfficer officer(String area) {
        return new CurrentOfficer(
                new OfficerId(Ids.next()), "张三", Set.copyOf(List.of(Role.INSPECTOR)), RegionCode.of(area));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
