package org.lijian.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.lead.LeadExit;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.fact.MilestoneFixtures;
import org.lijian.statistics.fact.MilestoneFixtures.Told;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;

@DatabaseTest
@Import(MilestoneFixtures.class)
class ClosedLoopsTest {
    /** A city no other test works in: what they leave in the database is not counted. */
    private static final RegionCode CITY = RegionCode.of("141000");

    private static final RegionCode YAODU = RegionCode.of("141002");
    private static final RegionCode HOUMA = RegionCode.of("141081");
    private static final LocalDate JANUARY_1 = LocalDate.of(2022, 1, 1);
    private static final Instant NOW = Instant.parse("2022-12-31T04:00:00Z");

    @Autowired
    ClosedLoopMapper mapper;

    @Autowired
    MilestoneFixtures milestones;

    private ClosedLoops loops;

    @BeforeEach
    void openLoops() {
        loops = new ClosedLoops(mapper, new LegalTime(Clock.fixed(NOW, LegalTime.ZONE)));
    }

    @Test
    void countsWhatCameInWhatLeftAndWhatIsOpen() {
        UUID closed = registered(YAODU, date(3, 7));
        registered(YAODU, date(3, 8));
        closed(closed, YAODU, date(5, 20), LeadExit.CASE_CLOSED);

        ClosedLoopView loop = figures(null, null);

        assertThat(loop.leadsIn()).isEqualTo(2);
        assertThat(loop.leadsOut().total()).isEqualTo(1);
        assertThat(loop.leadsOut().byExit())
                .containsOnlyKeys(LeadExit.values())
                .containsEntry(LeadExit.CASE_CLOSED, 1L)
                .containsEntry(LeadExit.MERGED, 0L);
        assertThat(loop.open()).isEqualTo(1);
    }

    @Test
    void addsFinesToTheFen() {
        fine(MilestoneKind.FINE_DECIDED, date(3, 22), "48000.00");
        fine(MilestoneKind.FINE_DECIDED, date(4, 26), "816000.00");
        fine(MilestoneKind.FINE_DECIDED, date(4, 27), "0.01");
        fine(MilestoneKind.FINE_SETTLED, date(4, 30), "48000.00");

        ClosedLoopView loop = figures(null, null);

        assertThat(loop.finesDecided()).isEqualTo(new ClosedLoopView.Fines(3, "864000.01"));
        assertThat(loop.finesPaid()).isEqualTo(new ClosedLoopView.Fines(1, "48000.00"));
    }

    @Test
    void aCorrectionTakesAwayOnItsOwnDayWhatWasCounted() {
        UUID penalty = Ids.next();
        milestones.write(
                Told.of(MilestoneKind.FINE_DECIDED, penalty, YAODU, date(3, 22)).over("48000.00"));
        milestones.write(Told.of(MilestoneKind.FINE_DECIDED, penalty, YAODU, date(9, 1))
                .over("-48000.00")
                .correctingBy(-1));

        assertThat(figures(null, date(8, 31)).finesDecided()).isEqualTo(new ClosedLoopView.Fines(1, "48000.00"));
        assertThat(figures(null, date(9, 1)).finesDecided()).isEqualTo(new ClosedLoopView.Fines(0, "0.00"));
        assertThat(sum(rows(Figure.FINES_DECIDED, null, date(9, 1), date(9, 1))))
                .isEqualTo(new ClosedLoopView.Fines(-1, "-48000.00"));
    }

    @Test
    void aLeadIsOpenAtTheEndOfThePeriodWheneverItCameIn() {
        UUID lead = registered(YAODU, date(1, 10));
        closed(lead, YAODU, date(6, 1), LeadExit.NOTHING_FOUND);

        assertThat(figures(date(4, 1), date(5, 31)).open()).isEqualTo(1);
        assertThat(figures(date(4, 1), date(6, 1)).open()).isZero();
        assertThat(figures(null, date(1, 9)).open()).isZero();
    }

    @Test
    void bothEndsOfThePeriodCount() {
        registered(YAODU, date(3, 7));

        assertThat(figures(date(3, 7), date(3, 7)).leadsIn()).isEqualTo(1);
        assertThat(figures(date(3, 8), null).leadsIn()).isZero();
        assertThat(figures(null, date(3, 6)).leadsIn()).isZero();
    }

    @Test
    void anOfficerSeesTheirAreaAlone() {
        registered(YAODU, date(3, 7));
        registered(HOUMA, date(3, 7));

        assertThat(loops.figures(null, null, null, supervisorOf(CITY)).leadsIn())
                .isEqualTo(2);
        assertThat(loops.figures(null, null, YAODU, supervisorOf(CITY)).leadsIn())
                .isEqualTo(1);
        assertThat(loops.figures(null, null, null, supervisorOf(HOUMA)).leadsIn())
                .isEqualTo(1);
        assertRefused(() -> loops.figures(null, null, YAODU, supervisorOf(HOUMA)), "not-found");
        assertRefused(() -> loops.figures(null, null, CITY, supervisorOf(HOUMA)), "not-found");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertRefused(() -> figures(date(3, 8), date(3, 7)), "dates-inverted");
        assertRefused(() -> rows(Figure.OPEN, null, date(3, 8), date(3, 7)), "dates-inverted");
    }

    @Test
    void refusesAnExitWithAnotherFigure() {
        assertRefused(() -> rows(Figure.LEADS_IN, LeadExit.MERGED, null, null), "exit-of-another-figure");
    }

    @Test
    void aMilestoneIsWrittenOnce() {
        UUID lead = registered(YAODU, date(3, 7));

        assertThatThrownBy(() -> milestones.write(Told.of(MilestoneKind.LEAD_REGISTERED, lead, YAODU, date(3, 9))))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyFigureIsTheSumOfItsRows(long seed) {
        Random random = new Random(seed);
        somethingHappens(random);
        LocalDate from = JANUARY_1.plusDays(random.nextInt(200));
        LocalDate to = from.plusDays(random.nextInt(200));

        ClosedLoopView loop = figures(from, to);

        assertThat(rows(Figure.LEADS_IN, null, from, to)).hasSize((int) loop.leadsIn());
        assertThat(rows(Figure.LEADS_OUT, null, from, to))
                .hasSize((int) loop.leadsOut().total());
        for (LeadExit exit : LeadExit.values()) {
            assertThat(rows(Figure.LEADS_OUT, exit, from, to))
                    .allSatisfy(row -> assertThat(row.exit()).isEqualTo(exit))
                    .hasSize(loop.leadsOut().byExit().get(exit).intValue());
        }
        assertThat(rows(Figure.OPEN, null, from, to)).hasSize((int) loop.open());
        assertThat(loop.open())
                .isEqualTo(figures(null, to).leadsIn()
                        - figures(null, to).leadsOut().total());
        assertThat(sum(rows(Figure.FINES_DECIDED, null, from, to))).isEqualTo(loop.finesDecided());
        assertThat(sum(rows(Figure.FINES_PAID, null, from, to))).isEqualTo(loop.finesPaid());
    }

    private void somethingHappens(Random random) {
        for (int i = 0; i < 60; i++) {
            RegionCode region = random.nextBoolean() ? YAODU : HOUMA;
            LocalDate on = JANUARY_1.plusDays(random.nextInt(300));
            UUID lead = registered(region, on);
            if (random.nextInt(3) > 0) {
                LeadExit exit = LeadExit.values()[random.nextInt(LeadExit.values().length)];
                closed(lead, region, on.plusDays(random.nextInt(90)), exit);
            }
            String amount = random.nextInt(1_000_000) + "." + (10 + random.nextInt(90));
            fine(random.nextBoolean() ? MilestoneKind.FINE_DECIDED : MilestoneKind.FINE_SETTLED, on, amount);
        }
    }

    private static ClosedLoopView.Fines sum(List<ClosedLoopRow> rows) {
        return new ClosedLoopView.Fines(
                rows.stream().mapToLong(ClosedLoopRow::tally).sum(),
                Yuan.written(rows.stream()
                        .map(row -> new BigDecimal(row.amount()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private ClosedLoopView figures(LocalDate from, LocalDate to) {
        return loops.figures(from, to, null, supervisorOf(CITY));
    }

    /** All pages, read in small ones. */
    private List<ClosedLoopRow> rows(Figure figure, LeadExit exit, LocalDate from, LocalDate to) {
        List<ClosedLoopRow> all = new ArrayList<>();
        PageRequest next = new PageRequest(null, 7);
        while (next != null) {
            Page<ClosedLoopRow> page = loops.rows(figure, exit, from, to, null, next, supervisorOf(CITY));
            all.addAll(page.items());
            next = page.nextCursor() == null
                    ? null
                    : new PageRequest(
                            page.items().get(page.items().size() - 1).id().value(), 7);
        }
        assertThat(all).doesNotHaveDuplicates();
        return all;
    }

    private UUID registered(RegionCode region, LocalDate on) {
        UUID lead = Ids.next();
        milestones.write(Told.of(MilestoneKind.LEAD_REGISTERED, lead, region, on));
        return lead;
    }

    private void closed(UUID lead, RegionCode region, LocalDate on, LeadExit exit) {
        milestones.write(Told.of(MilestoneKind.LEAD_CLOSED, lead, region, on).as(exit.name()));
    }

    private void fine(MilestoneKind kind, LocalDate on, String amount) {
        milestones.write(Told.of(kind, Ids.next(), YAODU, on).over(amount));
    }

    private static LocalDate date(int month, int day) {
        return LocalDate.of(2022, month, day);
    }

    private static CurrentOfficer supervisorOf(RegionCode area) {
        return new CurrentOfficer(new OfficerId(Ids.next()), "督办", Set.of(Role.SUPERVISOR), area);
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }
}
