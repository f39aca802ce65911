package org.lijian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lijian.law.period.ExclusionKind;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;
import org.lijian.shared.Problem;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That the database keeps clocks as {@link KeptDeadlines} and {@link KeptWarnings} do, with which their rules are tested. */
@DatabaseTest
class DeadlineRowsTest {
    private static final LocalDate SERVED = LocalDate.of(2022, 4, 26); // Tuesday
    private static final LocalDate FILED = LocalDate.of(2023, 7, 3);

    @Autowired
    private DeadlineMapper rows;

    @Autowired
    private DeadlineWarningMapper warnings;

    @Autowired
    private JdbcClient sql;

    private final UUID penalty = Ids.next();

    @Test
    void writesTheRowItShows() {
        start(kept(), "PAY", SERVED);

        assertThat(sql.sql(
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
    void readsAClockThatWasChangedInEveryWayAsMemoryDoes() {
        DeadlineView inMemory = changedInEveryWay(new Clockwork(FILED));

        DeadlineView fromRows = changedInEveryWay(kept());

        assertThat(fromRows)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes("(.*\\.)?(id|deadlineId|stopId|by|attendees)")
                .isEqualTo(inMemory);
        assertThat(Objects.requireNonNull(fromRows.changes()).get(4).attendees())
                .hasSize(2);
    }

    @Test
    void refusesAnUpdateOfAVersionThatIsNoLongerTheOne() {
        DeadlineId id = start(kept(), "PAY", SERVED).id();
        Deadline stale = rows.find(id).orElseThrow();

        assertThat(rows.update(rows.find(id).orElseThrow())).isEqualTo(1);
        assertThat(rows.update(stale)).isZero();
    }

    @Test
    void startedTwiceIsOneRow() {
        Clockwork world = kept();
        DeadlineView first = start(world, "DECISION", FILED);

        assertThat(start(world, "DECISION", FILED)).isEqualTo(first);
        assertThat(start(world, "DECISION", FILED.plusDays(1)).id()).isNotEqualTo(first.id());
        assertThat(world.told(DeadlineStarted.class)).hasSize(2);
    }

    @Test
    void findsTheRunningAndTheYoungestClock() {
        Clockwork world = kept();
        start(world, "PAY", SERVED);
        DeadlineView younger = start(world, "PAY", SERVED.plusDays(1));

        assertThat(world.deadlines.latest(penalty, "PAY")).contains(younger);
        assertThat(world.deadlines.open(penalty, "PAY")).contains(younger);
        assertThat(rows.lockOpen(penalty, "PAY")).hasSize(2);
        assertThat(rows.lockRunning(null, 1000)).extracting(Deadline::id).contains(younger.id());
        assertThat(rows.lockRunning(younger.id().value(), 1000))
                .extracting(Deadline::id)
                .doesNotContain(younger.id());

        world.deadlines.meet(penalty, "PAY", SERVED.plusDays(2));
        assertThat(rows.lockOpen(penalty, "PAY")).isEmpty();
        assertThat(world.deadlines.open(penalty, "PAY")).isEmpty();
        assertThat(world.deadlines.latest(penalty, "PAY").orElseThrow().metOn()).isEqualTo(SERVED.plusDays(2));
    }

    @Test
    void aWarningOfTheSameLastDayIsKeptOnce() {
        Clockwork world = kept();
        DeadlineId id = start(world, "DECISION", FILED).id();
        CurrentOfficer supervisor = world.officer("140500", Role.SUPERVISOR);
        world.on(FILED.plusDays(200));
        world.watch.lookAt(id);
        world.deadlines.meet(penalty, "DECISION", FILED.plusDays(200));
        world.deadlines.reopen(penalty, "DECISION");

        assertThat(world.watch.lookAt(id)).isEqualTo(DeadlineCourse.OVERDUE);

        assertThat(world.told(DeadlineWarned.class)).hasSize(1);
        assertThat(world.watch
                        .list(WarningLevel.OVERDUE, PageRequest.first(), supervisor)
                        .items())
                .extracting(DeadlineWarning::deadlineId)
                .containsOnlyOnce(id);
    }

    @Test
    void listsTheDeadlinesOfOneThingNewestFirstPageByPageAndHidesThoseOfOthers() {
        Clockwork world = kept();
        start(world, "PAY", SERVED);
        start(world, "SUIT", SERVED);
        DeadlineView review = start(world, "REVIEW", SERVED);
        CurrentOfficer officer = world.officer("140500", Role.INSPECTOR);
        CurrentOfficer neighbour = world.officer("140581", Role.INSPECTOR);

        Page<DeadlineView> first = world.deadlines.list(penalty, new PageRequest(null, 2), officer);
        UUID last = first.items().get(1).id().value();

        assertThat(first.items()).extracting(DeadlineView::code).containsExactly("REVIEW", "SUIT");
        assertThat(world.deadlines
                        .list(penalty, new PageRequest(last, 2), officer)
                        .items())
                .extracting(DeadlineView::code)
                .containsExactly("PAY");
        assertThat(world.deadlines
                        .list(penalty, new PageRequest(null, 2), neighbour)
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> world.deadlines.deadline(review.id(), neighbour))
                .isInstanceOf(Problem.class);
    }

    /** Stopped for good, stopped until it ran on, lengthened twice, warned of, supervised, with who took part. */
    private DeadlineView changedInEveryWay(Clockwork world) {
        CurrentOfficer head = world.officer("140500", Role.DECISION_MAKER, Role.CHAIR);
        CurrentOfficer member = world.officer("140500", Role.PANEL_MEMBER);
        DeadlineView clock = start(world, "DECISION", FILED);
        world.on(FILED.plusDays(95));
        clock = world.changes.stop(
                clock.id(),
                new StopDeadline(ExclusionKind.HEARING, FILED.plusDays(7), FILED.plusDays(16), "听证", "听证通知1号"),
                new ExpectedVersion(0),
                head);
        world.changes.standStill(
                penalty,
                "DECISION",
                new StopDeadline(ExclusionKind.CRIME_REFERRAL, FILED.plusDays(20), null, "移送", "移送书1号"),
                head.id());
        world.changes.runOn(
                penalty,
                "DECISION",
                ExclusionKind.CRIME_REFERRAL,
                new EndStop(FILED.plusDays(24), "不予立案", "通知书1号"),
                head.id());
        ExtendDeadline longer = new ExtendDeadline(FILED.plusDays(95), "案情复杂", List.of(head.id(), member.id()));
        world.changes.extend(penalty, "DECISION", longer, head);
        world.changes.extend(penalty, "DECISION", longer, head);
        world.watch.lookAt(clock.id());
        world.on(FILED.plusDays(400));
        world.watch.lookAt(clock.id());
        DeadlineView now = world.deadlines.find(clock.id()).orElseThrow();
        return world.watch.supervise(clock.id(), "三日内提出处理意见", new ExpectedVersion(now.version()), head);
    }

    private Clockwork kept() {
        return new Clockwork(FILED, rows, warnings);
    }

    private DeadlineView start(Clockwork world, String code, LocalDate on) {
        return world.deadlines.start(new StartDeadline(code, penalty, Clockwork.COUNTY, on, "晋市环罚〔2022〕1号"));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
