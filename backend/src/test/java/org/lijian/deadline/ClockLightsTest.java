package org.lijian.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.law.period.ExclusionKind;
import org.lijian.platform.Ids;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;
import org.lijian.shared.RegionCode;

class ClockLightsTest {
    private static final RegionCode CITY = RegionCode.of("140500");
    private static final LocalDate TODAY = LocalDate.of(2023, 11, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2023, 7, 3);

    private final KeptDeadlines rows = new KeptDeadlines();
    private final Clockwork world = new Clockwork(TODAY, rows, new KeptWarnings());
    private final ClockLights lights = new ClockLights(new Mapped(), Clockwork.PERIODS, world.time);

    @Test
    void countsTheClocksOfEachCodeByHowTheyStand() {
        start("DECISION", TODAY);
        start("DECISION", TODAY.minusDays(70));
        start("DECISION", TODAY.minusDays(71));
        start("DECISION", LONG_AGO);
        start("DECISION", LONG_AGO.plusDays(1));
        start("DECISION", LONG_AGO.plusDays(2));
        stop(start("DECISION", TODAY.minusDays(5)));
        start("ARCHIVE", TODAY);

        assertThat(lights.lights(CITY))
                .containsExactly(new ClockLight("ARCHIVE", 1, 0, 0, 0), new ClockLight("DECISION", 1, 2, 3, 1));
        assertThat(lights.lights(RegionCode.of("130100"))).isEmpty();
    }

    @Test
    void doesNotCallAPeriodThatThePartyLetPassADelay() {
        DeadlineView passed = start("STATEMENT", LONG_AGO);
        start("STATEMENT", TODAY);

        assertThat(lights.lights(CITY)).containsExactly(new ClockLight("STATEMENT", 1, 0, 0, 0));
        assertThat(lights.clocks(CITY, "STATEMENT", Light.RED, PageRequest.first())
                        .items())
                .isEmpty();
        assertThat(lights.overdue(List.of(passed.subjectId()))).isEmpty();
    }

    @Test
    void addsUpClocksThatStandAlike() {
        ClockLight two = ClockLight.none("PAY").plus(Light.GREEN, 2).plus(Light.YELLOW, 3);

        assertThat(two.plus(Light.GREEN, 5).plus(Light.YELLOW, 7)).isEqualTo(new ClockLight("PAY", 7, 10, 0, 0));
        assertThat(two.plus(Light.RED, 5)
                        .plus(Light.RED, 7)
                        .plus(Light.STOPPED, 1)
                        .plus(Light.STOPPED, 1))
                .isEqualTo(new ClockLight("PAY", 2, 3, 12, 2));
    }

    @Test
    void listsTheClocksBehindOneLightNewestFirstPageByPage() {
        DeadlineView first = start("DECISION", LONG_AGO);
        start("DECISION", TODAY);
        DeadlineView second = start("DECISION", LONG_AGO.plusDays(1));
        DeadlineView third = start("DECISION", LONG_AGO.plusDays(2));

        Page<DeadlineView> page = lights.clocks(CITY, "DECISION", Light.RED, new PageRequest(null, 2));
        assertThat(page.items()).containsExactly(third, second);
        assertThat(page.nextCursor()).isNotNull();

        Page<DeadlineView> rest = lights.clocks(
                CITY, "DECISION", Light.RED, new PageRequest(second.id().value(), 2));
        assertThat(rest.items()).containsExactly(first);
        assertThat(rest.nextCursor()).isNull();

        Page<DeadlineView> all = lights.clocks(CITY, "DECISION", Light.RED, new PageRequest(null, 3));
        assertThat(all.items()).containsExactly(third, second, first);
        assertThat(all.nextCursor()).isNull();
    }

    @Test
    void looksBehindManyClocksOfAnotherLightForThoseItWants() {
        DeadlineView late = start("DECISION", LONG_AGO);
        for (int i = 0; i < 400; i++) {
            start("DECISION", TODAY);
        }

        assertThat(lights.clocks(CITY, "DECISION", Light.RED, PageRequest.first())
                        .items())
                .containsExactly(late);
    }

    @Test
    void asksOnceMoreOnlyWhileThePageIsNotFull() {
        for (int i = 0; i < 401; i++) {
            start("DECISION", LONG_AGO);
        }
        Mapped counted = new Mapped();

        new ClockLights(counted, Clockwork.PERIODS, world.time)
                .clocks(CITY, "DECISION", Light.RED, PageRequest.first());

        assertThat(counted.reads).isEqualTo(1);
    }

    @Test
    void asksForOverdueClocksOnlyOfThingsThereAre() {
        DeadlineView late = start("DECISION", LONG_AGO);

        assertThat(lights.overdue(List.of(late.subjectId())))
                .containsExactly(new OverdueClock(late.subjectId(), "DECISION", late.dueOn()));
        assertThat(lights.overdue(List.of())).isEmpty();
    }

    private DeadlineView start(String code, LocalDate on) {
        return world.deadlines.start(new StartDeadline(code, Ids.next(), Clockwork.COUNTY, on, "立案1号"));
    }

    private void stop(DeadlineView clock) {
        world.changes.standStill(
                clock.subjectId(),
                clock.code(),
                new StopDeadline(ExclusionKind.CRIME_REFERRAL, TODAY, null, "移送", "移送书1号"),
                world.officer("140525", Role.INSPECTOR).id());
    }

    /** Like {@code ClockLightMapper.xml}, except that clocks alike are not put together. */
    private final class Mapped implements ClockLightMapper {
        private int reads;

        @Override
        public List<Alike> running(String area) {
            return running(area, null).stream()
                    .map(clock -> new Alike(
                            clock.code(),
                            clock.triggeredOn(),
                            clock.dueOn(),
                            clock.view().stoppedSince(),
                            1))
                    .toList();
        }

        @Override
        public List<Deadline> clocks(String area, String code, @Nullable UUID after, int most) {
            reads++;
            return rows.newestFirst(
                    clock -> clock.isOpen()
                            && clock.code().equals(code)
                            && clock.region().value().startsWith(area),
                    after,
                    most);
        }

        @Override
        public List<OverdueClock> overdue(Collection<UUID> subjects, LocalDate today) {
            if (subjects.isEmpty()) {
                throw new IllegalArgumentException("no SQL for nothing");
            }
            return running("", null).stream()
                    .filter(clock -> subjects.contains(clock.subjectId())
                            && clock.dueOn().isBefore(today))
                    .map(clock -> new OverdueClock(clock.subjectId(), clock.code(), clock.dueOn()))
                    .toList();
        }

        private List<Deadline> running(String area, @Nullable UUID after) {
            List<Deadline> found = new ArrayList<>();
            for (Deadline clock : rows.lockRunning(after, Integer.MAX_VALUE)) {
                if (clock.region().value().startsWith(area)) {
                    found.add(clock);
                }
            }
            return found;
        }
    }
}
