package org.lijian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lijian.law.ReferenceBook;
import org.lijian.law.change.LawTakesEffect;
import org.lijian.law.period.ExclusionKind;
import org.lijian.platform.Ids;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;

class DeadlineMovesTest {
    private static final LocalDate BEGUN = LocalDate.of(2023, 9, 25); // Monday
    private static final ReferenceBook SHIPPED = ReferenceBook.shipped();

    /** The public service works through the holidays of October 2023. */
    private static final ReferenceBook NO_HOLIDAYS = SHIPPED.with(
            "calendar/2023.yaml",
            SHIPPED.text("calendar/2023.yaml").orElseThrow().replaceAll("(?m)^.*国庆节.*$", ""));

    private final Clockwork world = new Clockwork(BEGUN);
    private final UUID thing = Ids.next();

    @Test
    void aClockThatTheNewBookCountsToAnotherDayIsMovedListedAndTold() {
        DeadlineView service = start("SERVE_DECISION", thing);
        LocalDate due = service.dueOn();

        world.moves.countAnew(new LawTakesEffect(7, NO_HOLIDAYS));

        DeadlineView moved = world.deadlines.find(service.id()).orElseThrow();
        assertThat(moved.dueOn()).isBefore(due);
        assertThat(moved.version()).isEqualTo(1);
        assertThat(world.told(DeadlineMoved.class))
                .containsExactly(new DeadlineMoved(
                        service.id(), "SERVE_DECISION", thing, Clockwork.COUNTY, due, moved.dueOn(), 7L));
        assertThat(world.moves
                        .list(7L, PageRequest.first(), world.officer("140500", Role.SUPERVISOR))
                        .items())
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.cause()).isEqualTo(MoveCause.LAW);
                    assertThat(move.revision()).isEqualTo(7);
                    assertThat(move.movedAt()).isEqualTo(world.time.now());
                    assertThat(move.ruleAfter()).isEqualTo(service.ruleVersion());
                });
    }

    @Test
    void toldTwiceItMovesNothingTwice() {
        DeadlineView service = start("SERVE_DECISION", thing);

        world.moves.countAnew(new LawTakesEffect(7, NO_HOLIDAYS));
        world.moves.countAnew(new LawTakesEffect(7, NO_HOLIDAYS));

        assertThat(world.told(DeadlineMoved.class)).hasSize(1);
        assertThat(world.deadlines.find(service.id()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void aClockThatIsCountedAsBeforeIsLeftAlone() {
        DeadlineView decision = start("DECISION", thing);

        world.moves.countAnew(new LawTakesEffect(7, NO_HOLIDAYS));

        assertThat(world.deadlines.find(decision.id())).contains(decision);
    }

    @Test
    void whereTheDayStandsButItsExplanationChangesTheExplanationIsKept() {
        DeadlineView service = start("SERVE_DECISION", thing);
        ReferenceBook renamed = SHIPPED.with(
                "calendar/2023.yaml",
                SHIPPED.text("calendar/2023.yaml").orElseThrow().replace("国庆节", "国庆"));

        world.moves.countAnew(new LawTakesEffect(7, renamed));

        DeadlineView explained = world.deadlines.find(service.id()).orElseThrow();
        assertThat(explained.dueOn()).isEqualTo(service.dueOn());
        assertThat(explained.steps()).isNotEqualTo(service.steps());
        assertThat(explained.version()).isEqualTo(1);
        assertThat(world.told(DeadlineMoved.class)).isEmpty();
        assertThat(world.moved.list("14", null, null, 9)).isEmpty();
    }

    @Test
    void daysItStoodStillAndItsExtensionsAreKept() {
        world.on(BEGUN.plusDays(60));
        start("DECISION", thing);
        world.changes.standStill(
                thing,
                "DECISION",
                new StopDeadline(ExclusionKind.CRIME_REFERRAL, BEGUN.plusDays(1), null, "移送", "移送书1号"),
                world.officer("140525", Role.INSPECTOR).id());
        world.changes.runOn(
                thing,
                "DECISION",
                ExclusionKind.CRIME_REFERRAL,
                new EndStop(BEGUN.plusDays(10), "不予立案", "通知书1号"),
                world.officer("140525", Role.INSPECTOR).id());
        DeadlineView longer = world.changes.extend(
                thing,
                "DECISION",
                new ExtendDeadline(BEGUN.plusDays(60), "案情复杂"),
                world.officer("140500", Role.DECISION_MAKER));

        world.moves.countAnew(new LawTakesEffect(7, NO_HOLIDAYS));

        assertThat(world.deadlines.find(longer.id()).orElseThrow())
                .extracting(DeadlineView::dueOn, DeadlineView::extensions, DeadlineView::version)
                .containsExactly(longer.dueOn(), 1, longer.version());
        assertThat(longer.dueOn()).isEqualTo(BEGUN.plusDays(90 + 10 + 30));
    }

    @Test
    void everyRunningClockIsCountedAnewHoweverManyThereAre() {
        for (int i = 0; i < 1001; i++) {
            start("SERVE_DECISION", Ids.next());
        }
        start("SERVE_DECISION", thing);
        world.deadlines.meet(thing, "SERVE_DECISION", BEGUN);

        world.moves.countAnew(new LawTakesEffect(7, NO_HOLIDAYS));

        assertThat(world.told(DeadlineMoved.class)).hasSize(1001);
        assertThat(world.deadlines.latest(thing, "SERVE_DECISION").orElseThrow())
                .extracting(DeadlineView::state, DeadlineView::version)
                .isEqualTo(tuple(DeadlineState.MET, 1L).toList());
    }

    private DeadlineView start(String code, UUID subject) {
        return world.deadlines.start(new StartDeadline(code, subject, Clockwork.COUNTY, BEGUN, "处罚决定书1号"));
    }
}
