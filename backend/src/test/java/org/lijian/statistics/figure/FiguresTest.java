package org.lijian.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.law.LawBook;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.MilestoneKind;
import org.lijian.statistics.fact.MilestoneFixtures;
import org.lijian.statistics.fact.MilestoneFixtures.Told;
import org.lijian.statistics.fact.MilestoneFixtures.Whence;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@DatabaseTest
@Import(MilestoneFixtures.class)
class FiguresTest {
    /** A city no other test works in: what they leave in the database is not counted. */
    private static final RegionCode CITY = RegionCode.of("142300");

    private static final List<RegionCode> COUNTIES =
            Stream.of("142301", "142302", "142321").map(RegionCode::of).toList();
    private static final List<OfficerId> OFFICERS =
            Stream.generate(() -> new OfficerId(Ids.next())).limit(3).toList();
    private static final LocalDate JANUARY_1 = LocalDate.of(2021, 1, 1);
    private static final Period OF_2022 =
            new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), Period.Unit.YEAR);
    private static final LegalTime TIME =
            new LegalTime(Clock.fixed(Instant.parse("2022-12-31T04:00:00Z"), LegalTime.ZONE));

    private final List<Told> history = new ArrayList<>();

    @Autowired
    FigureMapper mapper;

    @Autowired
    SumMapper sumMapper;

    @Autowired
    ValueSumMapper valueMapper;

    @Autowired
    SubjectSumMapper subjectMapper;

    @Autowired
    PartySumMapper partyMapper;

    @Autowired
    MilestoneFixtures milestones;

    @Autowired
    LawBook book;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private FigureStore store;
    private FigureDefinitions definitions;
    private Figures figures;
    private Sums sums;

    @BeforeEach
    void openFigures() {
        store = FigureStore.primary(mapper, transactions, TIME);
        definitions = new FigureDefinitions(book);
        figures = new Figures(definitions, new Counting(store), store);
        sums = new Sums(
                sumMapper,
                new CountSums(sumMapper),
                new ValueSums(valueMapper, new SubjectSums(subjectMapper)),
                new PartySums(partyMapper),
                TIME);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyFigureIsWhatANaiveCounterCountsAndWhatItsRowsComeTo(long seed) {
        Random random = new Random(seed);
        somethingHappens(random, 40);
        foldAll();
        somethingHappens(random, 25);
        NaiveCounter naive = new NaiveCounter(history);

        for (FigureDefinition figure : definitions.all()) {
            FigureVersion version = figure.versions().get(0);
            for (int i = 0; i < 3; i++) {
                Period period = randomPeriod(random);
                Cut cut = randomCut(random, version.dimensions());
                FigureAnswer answer = figures.answer(figure.code(), period, cut, null, supervisorOf(CITY));

                for (int number = 1; number <= version.formula().terms().size(); number++) {
                    Term term = version.formula().terms().get(number - 1);
                    String shown = answer.terms().get(number - 1).value();
                    BigDecimal counted = naive.count(term, period.from(), period.to(), cut);
                    assertThat(shown == null ? null : new BigDecimal(shown))
                            .as("%s: %s %s %s", figure.code(), term.text(), period, cut)
                            .usingComparator(Comparator.nullsFirst(BigDecimal::compareTo))
                            .isEqualTo(counted);
                    assertRowsComeTo(counted, term, rows(figure.code(), number, period, cut));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theGroupsOfACountComeToItsWhole(long seed) {
        Random random = new Random(seed);
        somethingHappens(random, 40);
        foldAll();
        somethingHappens(random, 20);
        for (Dimension by :
                List.of(Dimension.REGION, Dimension.CHANNEL, Dimension.DAY, Dimension.MONTH, Dimension.YEAR)) {
            Period period = randomPeriod(random);
            FigureAnswer answer = figures.answer("leads-in", period, Cut.of(CITY), by, supervisorOf(CITY));

            assertThat(answer.groups().stream()
                            .map(group -> new BigDecimal(group.value()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("by " + by)
                    .isEqualByComparingTo(answer.value());
        }
        FigureAnswer byOfficer =
                figures.answer("leads-in", OF_2022, Cut.of(CITY), Dimension.OFFICER, supervisorOf(CITY));
        byOfficer.groups().forEach(group -> {
            UUID officer = UUID.fromString(group.key());
            Cut cut = new Cut(CITY, null, null, null, null, new OfficerId(officer), null, null);
            assertThat(figures.answer("leads-in", OF_2022, cut, null, supervisorOf(CITY))
                            .value())
                    .isEqualTo(group.value());
        });
    }

    @Test
    void afterItsOnlyFineWasAnnulledACountyHasNoneThatStandsOutAndShowsNone() {
        Whence whence = new Whence(COUNTIES.get(0), "DUST", "PATROL", "AIR-117-1", Ids.next());
        UUID penalty = Ids.next();
        LocalDate decided = LocalDate.of(2022, 3, 8);
        tell(Told.of(MilestoneKind.FINE_DECIDED, penalty, whence, decided)
                .as("ORDINARY")
                .by(OFFICERS.get(0))
                .over("48000.00"));
        tell(Told.of(MilestoneKind.FINE_DECIDED, penalty, whence, decided.plusMonths(2))
                .as("ORDINARY")
                .by(OFFICERS.get(0))
                .over("-48000.00")
                .correctingBy(-1));

        assertThat(value("fine-outliers", OF_2022, CITY)).isEqualTo("0");
        assertThat(rows("fine-outliers", 1, OF_2022, Cut.of(CITY))).isEmpty();
    }

    @Test
    void aFigureIsNeverBehindWhatHappened() {
        tell(Told.of(MilestoneKind.SEIZED, Ids.next(), COUNTIES.get(0), LocalDate.of(2022, 5, 1)));
        foldAll();
        tell(Told.of(MilestoneKind.SEIZED, Ids.next(), COUNTIES.get(0), LocalDate.of(2022, 5, 1)));

        assertThat(value("seizures", OF_2022, CITY)).isEqualTo("2");
    }

    @Test
    void comparesWithThePeriodBeforeAndTheYearBefore() {
        for (String day : List.of("2021-03-01", "2022-02-10", "2022-03-05", "2022-03-31", "2022-03-31")) {
            tell(Told.of(MilestoneKind.SEIZED, Ids.next(), COUNTIES.get(0), LocalDate.parse(day)));
        }
        Period march = new Period(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 31), Period.Unit.MONTH);

        FigureAnswer answer = figures.answer("seizures", march, Cut.of(CITY), null, supervisorOf(CITY));

        assertThat(answer.value()).isEqualTo("3");
        assertThat(answer.before().value()).isEqualTo("1");
        assertThat(answer.before().change()).isEqualTo("2");
        assertThat(answer.yearBefore().value()).isEqualTo("1");
    }

    @Test
    void aCorrectionOfLastYearLeavesLastYearAsItWas() {
        UUID penalty = Ids.next();
        tell(Told.of(MilestoneKind.FINE_DECIDED, penalty, COUNTIES.get(0), LocalDate.of(2021, 11, 1))
                .over("48000.00"));
        foldAll();
        tell(Told.of(MilestoneKind.FINE_DECIDED, penalty, COUNTIES.get(0), LocalDate.of(2022, 2, 1))
                .over("-48000.00")
                .correctingBy(-1));

        Period of2021 = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), Period.Unit.YEAR);
        assertThat(value("fines-decided-amount", of2021, CITY)).isEqualTo("48000.00");
        assertThat(value("fines-decided-amount", OF_2022, CITY)).isEqualTo("-48000.00");
        assertThat(value("fines-outstanding-amount", OF_2022, CITY)).isEqualTo("0.00");
        assertThat(rows("fines-decided-amount", 1, OF_2022, Cut.of(CITY)))
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo("correction"));
    }

    @Test
    void aFineThatWasGivenUpIsOutstandingNoMoreAsOfTheYearThatSaysSo() {
        LocalDate decided = LocalDate.of(2025, 11, 3);
        for (String amount : List.of("20000.00", "30000.00", "50000.00")) {
            UUID fine = Ids.next();
            tell(Told.of(MilestoneKind.FINE_DECIDED, fine, COUNTIES.get(0), decided)
                    .over(amount));
            if (amount.startsWith("2")) {
                LocalDate ended = LocalDate.of(2025, 12, 1);
                tell(Told.of(MilestoneKind.FINE_GIVEN_UP, fine, COUNTIES.get(0), ended)
                        .as("PARTY_DIED")
                        .over(amount));
                tell(Told.of(MilestoneKind.COLLECTION_ENDED, fine, COUNTIES.get(0), ended)
                        .as("PARTY_DIED")
                        .over("21500.00"));
            }
            if (amount.startsWith("3")) {
                tell(Told.of(MilestoneKind.FINE_SETTLED, fine, COUNTIES.get(0), LocalDate.of(2026, 2, 2))
                        .over(amount));
            }
        }
        foldAll();
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        Period december = new Period(LocalDate.of(2025, 12, 1), newYear.minusDays(1), Period.Unit.MONTH);
        Period january = new Period(newYear, LocalDate.of(2026, 1, 31), Period.Unit.MONTH);
        Period winter = new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 3, 31), Period.Unit.CUSTOM);

        assertThat(value("fines-outstanding", december, CITY)).isEqualTo("3");
        assertThat(rows("fines-outstanding", 1, december, Cut.of(CITY))).hasSize(3);
        assertThat(value("fines-outstanding", january, CITY)).isEqualTo("2");
        assertThat(value("fines-outstanding-amount", january, CITY)).isEqualTo("80000.00");
        assertThat(rows("fines-outstanding-amount", 1, january, Cut.of(CITY)))
                .extracting(FigureRowView::amount)
                .containsExactlyInAnyOrder("30000.00", "50000.00");
        assertThat(value("fines-paid-rate", winter, CITY)).isEqualTo("37.50");
        assertThat(value("fines-given-up", december, CITY)).isEqualTo("1");
        assertThat(value("fines-given-up-amount", december, CITY)).isEqualTo("21500.00");
    }

    @Test
    void anOfficerOfACountyIsToldOfItAlone() {
        tell(Told.of(MilestoneKind.SEIZED, Ids.next(), COUNTIES.get(0), LocalDate.of(2022, 5, 1)));
        tell(Told.of(MilestoneKind.SEIZED, Ids.next(), COUNTIES.get(1), LocalDate.of(2022, 5, 1)));

        assertThat(value("seizures", OF_2022, COUNTIES.get(1))).isEqualTo("1");
        assertThat(rows("seizures", 1, OF_2022, Cut.of(COUNTIES.get(1)))).hasSize(1);
        for (RegionCode notTheirs : List.of(CITY, COUNTIES.get(0))) {
            CurrentOfficer officer = supervisorOf(COUNTIES.get(1));
            assertRefused(() -> figures.answer("seizures", OF_2022, Cut.of(notTheirs), null, officer), "not-found");
            assertRefused(
                    () -> figures.rows("seizures", 1, OF_2022, Cut.of(notTheirs), null, 20, officer), "not-found");
        }
    }

    @Test
    void refusesWhatAFigureDoesNotDefine() {
        Cut byOfficer = new Cut(CITY, null, null, null, null, OFFICERS.get(0), null, null);
        CurrentOfficer reader = supervisorOf(CITY);

        assertRefused(() -> figures.answer("happiness", OF_2022, Cut.of(CITY), null, reader), "figure-unknown");
        assertRefused(() -> figures.answer("leads-open", OF_2022, byOfficer, null, reader), "dimension-not-of-figure");
        assertRefused(
                () -> figures.answer("leads-open", OF_2022, Cut.of(CITY), Dimension.MONTH, reader),
                "dimension-not-of-figure");
        assertRefused(() -> figures.rows("leads-in", 2, OF_2022, Cut.of(CITY), null, 20, reader), "term-unknown");
        Period of1999 = new Period(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 12, 31), Period.Unit.YEAR);
        assertRefused(() -> figures.answer("leads-in", of1999, Cut.of(CITY), null, reader), "figure-not-defined");
    }

    @Test
    void aPageIsNotOpenedByTheCursorOfAnotherQuery() {
        for (int i = 0; i < 3; i++) {
            tell(Told.of(MilestoneKind.SEIZED, Ids.next(), COUNTIES.get(0), LocalDate.of(2022, 5, 1 + i)));
        }
        CurrentOfficer reader = supervisorOf(CITY);
        String cursor = figures.rows("seizures", 1, OF_2022, Cut.of(CITY), null, 2, reader)
                .nextCursor();

        assertThat(figures.rows("seizures", 1, OF_2022, Cut.of(CITY), cursor, 2, reader)
                        .items())
                .hasSize(1);
        assertRefused(
                () -> figures.rows("seizures", 1, OF_2022, Cut.of(COUNTIES.get(0)), cursor, 2, reader),
                "cursor-of-another-query");
        assertRefused(
                () -> figures.rows("rechecks", 1, OF_2022, Cut.of(CITY), cursor, 2, reader), "cursor-of-another-query");
        assertRefused(
                () -> figures.rows("seizures", 1, OF_2022, Cut.of(CITY), "guessed", 2, reader),
                "cursor-of-another-query");
    }

    @Test
    void lastYearIsCountedAsItWasDefinedThen() {
        tell(Told.of(MilestoneKind.LEAD_CLOSED, Ids.next(), COUNTIES.get(0), LocalDate.of(2021, 5, 1))
                .as("MERGED"));
        tell(Told.of(MilestoneKind.LEAD_CLOSED, Ids.next(), COUNTIES.get(0), LocalDate.of(2022, 5, 1))
                .as("MERGED"));
        tell(Told.of(MilestoneKind.LEAD_CLOSED, Ids.next(), COUNTIES.get(0), LocalDate.of(2022, 5, 2))
                .as("EDUCATED"));
        FigureDefinitions redefined =
                new FigureDefinitions(new LawBook(book.inForce().with("figures/definitions/leads.yaml", REDEFINED)));
        Figures asRedefined = new Figures(redefined, new Counting(store), store);
        CurrentOfficer reader = supervisorOf(CITY);

        FigureAnswer answer = asRedefined.answer("leads-out", OF_2022, Cut.of(CITY), null, reader);

        assertThat(answer.version()).isEqualTo(2);
        assertThat(answer.value()).isEqualTo("1");
        assertThat(answer.yearBefore().value()).isEqualTo("1");
        Period both = new Period(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 1, 1), Period.Unit.CUSTOM);
        assertRefused(() -> asRedefined.answer("leads-out", both, Cut.of(CITY), null, reader), "figure-redefined");
    }

    @Test
    void aFineIsComparedAsWhatItCameToInThePeriodHoweverLateTheCorrectionIsFolded() {
        Whence whence = new Whence(COUNTIES.get(0), "DUST", "PATROL", "AIR-117-1", Ids.next());
        UUID lowered = Ids.next();
        fine(lowered, whence, "2022-03-01", "90000.00", 1);
        fine(Ids.next(), whence, "2022-03-02", "20000.00", 1);
        fine(Ids.next(), whence, "2022-03-03", "30000.00", 1);
        Period march = new Period(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 31), Period.Unit.MONTH);
        assertThat(value("fine-upper-quartile", OF_2022, CITY)).isEqualTo("90000.00");
        foldAll();
        assertThat(value("fine-upper-quartile", OF_2022, CITY)).isEqualTo("90000.00");

        fine(lowered, whence, "2022-07-01", "-80000.00", 0);
        for (int i = 0; i < 2; i++) {
            assertThat(value("fine-lower-quartile", OF_2022, CITY)).isEqualTo("10000.00");
            assertThat(value("fine-upper-quartile", OF_2022, CITY)).isEqualTo("30000.00");
            assertThat(value("fine-upper-quartile", march, CITY)).isEqualTo("90000.00");
            foldAll();
        }

        fine(lowered, whence, "2022-08-01", "-5000.00", 0);
        for (int i = 0; i < 2; i++) {
            assertThat(value("fine-lower-quartile", OF_2022, CITY)).isEqualTo("5000.00");
            assertThat(value("fine-median", OF_2022, CITY)).isEqualTo("20000.00");
            foldAll();
        }
        assertThat(sums.check(null).differences()).isZero();
    }

    @Test
    void ofOutliersAsMonthsGoOnlyThoseThatStandOutAreRows() {
        Whence whence = new Whence(COUNTIES.get(0), "DUST", "PATROL", "AIR-117-1", Ids.next());
        for (int i = 1; i <= 9; i++) {
            fine(Ids.next(), whence, "2022-0" + i + "-01", "20000.00", 1);
        }
        UUID high = Ids.next();
        UUID raised = Ids.next();
        fine(high, whence, "2022-05-03", "500000.00", 1);
        fine(raised, whence, "2022-06-03", "20000.00", 1);
        foldAll();
        fine(raised, whence, "2022-08-03", "70000.00", 0);

        for (int i = 0; i < 2; i++) {
            assertThat(value("fine-outliers", OF_2022, CITY)).isEqualTo("2");
            assertThat(rows("fine-outliers", 1, OF_2022, Cut.of(CITY)))
                    .extracting(FigureRowView::subjectId)
                    .containsExactly(raised, raised, high);
            foldAll();
        }

        fine(raised, whence, "2022-08-04", "-70000.00", 0);
        for (int i = 0; i < 2; i++) {
            assertThat(value("fine-outliers", OF_2022, CITY)).isEqualTo("1");
            assertThat(rows("fine-outliers", 1, OF_2022, Cut.of(CITY)))
                    .extracting(FigureRowView::subjectId)
                    .containsExactly(high);
            foldAll();
        }
    }

    @Test
    void pagesOfWhatStandsOutGoFromMonthToMonthAndMissNothing() {
        Whence whence = new Whence(COUNTIES.get(0), "DUST", "PATROL", "AIR-117-1", Ids.next());
        for (int i = 0; i < 100; i++) {
            fine(Ids.next(), whence, LocalDate.of(2022, 1 + i % 12, 2 + i % 9).toString(), "20000.00", 1);
        }
        List<UUID> expected = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            for (int day : List.of(3, 13)) {
                UUID high = Ids.next();
                fine(high, whence, LocalDate.of(2022, month, day).toString(), "500000.00", 1);
                expected.add(0, high);
            }
        }
        UUID raised = Ids.next();
        fine(raised, whence, "2022-02-28", "20000.00", 1);
        foldAll();
        List<UUID> lowered = List.of(expected.get(0), expected.get(3), expected.get(12));
        lowered.forEach(fine -> fine(fine, whence, "2022-12-30", "-480000.00", 0));
        fine(raised, whence, "2022-11-30", "70000.00", 0);
        expected.removeAll(lowered);
        expected.add(1, raised);
        expected.add(expected.size() - 4, raised);

        for (int i = 0; i < 2; i++) {
            assertThat(value("fine-outliers", OF_2022, CITY)).isEqualTo("22");
            assertThat(rows("fine-outliers", 1, OF_2022, Cut.of(CITY)))
                    .extracting(FigureRowView::subjectId)
                    .containsExactlyElementsOf(expected);
            foldAll();
        }
    }

    @Test
    void whatIsOpenedAgainIsAsOldAsItWas() {
        UUID lead = Ids.next();
        tell(Told.of(MilestoneKind.LEAD_REGISTERED, lead, COUNTIES.get(0), LocalDate.of(2021, 12, 31)));
        tell(Told.of(MilestoneKind.LEAD_CLOSED, lead, COUNTIES.get(0), LocalDate.of(2022, 1, 10))
                .as("MERGED"));
        assertAge("2022-01-09", "9");
        assertAge("2022-01-10", null);
        foldAll();
        assertAge("2022-01-10", null);
        tell(Told.of(MilestoneKind.LEAD_CLOSED, lead, COUNTIES.get(0), LocalDate.of(2022, 2, 1))
                .as("MERGED")
                .correctingBy(-1));

        for (int i = 0; i < 2; i++) {
            assertAge("2022-01-09", "9");
            assertAge("2022-01-31", null);
            assertAge("2022-02-01", "32");
            foldAll();
        }
        assertThat(sums.check(null).differences()).isZero();
    }

    @Test
    void partiesRepeatInTheirCityWhatTheyDidOnceInEachCounty() {
        UUID inBoth = Ids.next();
        UUID twice = Ids.next();
        filed(COUNTIES.get(0), inBoth, "2022-02-01");
        filed(COUNTIES.get(1), inBoth, "2022-11-01");
        filed(COUNTIES.get(1), twice, "2022-03-01");
        foldAll();
        filed(COUNTIES.get(1), twice, "2022-03-31");
        Period march = new Period(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 31), Period.Unit.MONTH);
        Period quarter = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 3, 31), Period.Unit.QUARTER);

        for (int i = 0; i < 2; i++) {
            assertThat(value("repeat-offenders", OF_2022, CITY)).isEqualTo("2");
            assertThat(value("repeat-offenders", OF_2022, COUNTIES.get(0))).isEqualTo("0");
            assertThat(value("repeat-offenders", OF_2022, COUNTIES.get(1))).isEqualTo("1");
            assertThat(value("repeat-offenders", march, CITY)).isEqualTo("1");
            assertThat(value("repeat-offenders", quarter, CITY)).isEqualTo("1");
            assertThat(rows("repeat-offenders", 1, OF_2022, Cut.of(CITY))).hasSize(4);
            assertThat(rows("repeat-offenders", 1, quarter, Cut.of(COUNTIES.get(1))))
                    .extracting(FigureRowView::partyId)
                    .containsExactly(twice, twice);
            assertThat(figures.answer("repeat-offenders", OF_2022, Cut.of(CITY), Dimension.REGION, supervisorOf(CITY))
                            .groups())
                    .containsExactly(new FigureAnswer.Group(COUNTIES.get(1).value(), "1"));
            foldAll();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update milestone_value set tally = tally + 1 where region = ? and measure = 'AMOUNT' and grain = 'MONTH'",
                "delete from milestone_value where region = ? and measure = 'DAYS'",
                "update milestone_value set value = value + 1 where region = ? and measure = 'BEGUN'",
                "update milestone_party set tally = 7 where area = ?",
                "delete from milestone_party where area = ?",
                "delete from milestone_shared where milestone_id in (select id from milestone where region = ?)",
                "update milestone_shared set amount = amount + 1 where region = ?",
                "update milestone_together set amount = amount + 1 where region = ? and grain = 'YEAR'",
                "delete from milestone_together where region = ? and grain = 'DAY'",
                "update milestone_together set several = true where region = ? and grain = 'YEAR'",
                "update milestone_net set subjects = subjects + 1 where region = ? and grain = 'YEAR'",
                "delete from milestone_net where region = ?",
                """
                insert into milestone_shared (kind, occurred_on, milestone_id, subject_id, region, category, timing, domain, channel,
                                              violation, campaign, tally)
                select kind, occurred_on, id, subject_id, region, category, timing, domain, channel, violation, campaign, tally
                from milestone where region = ? and kind = 'CASE_FILED'""",
                """
                insert into milestone_repeating (kind, area, grain, starts_on, parties)
                values ('CASE_FILED', ?, 'DAY', '2022-03-09', 3) on duplicate key update parties = parties + 3"""
            })
    void valuesAndPartiesThatAreWrongAreFoundAndPutRight(String harm) {
        somethingHappens(new Random(21), 12);
        UUID penalty = Ids.next();
        Whence whence = new Whence(COUNTIES.get(0), "DUST", "PATROL", "AIR-117-1", Ids.next());
        fine(penalty, whence, "2022-03-01", "90000.00", 1);
        fine(penalty, whence, "2022-03-09", "-1000.00", 0);
        filed(COUNTIES.get(0), Ids.next(), "2022-03-09");
        foldAll();
        assertThat(sums.check(null).differences()).isZero();

        assertThat(jdbc.sql(harm).param(COUNTIES.get(0).value()).update()).isPositive();

        assertThat(sums.check(null).differences()).isPositive();
        assertThat(sums.check(null).differences()).isZero();
    }

    @Test
    void aWrongSumIsFoundPutRightAndWrittenDown() {
        tell(Told.of(MilestoneKind.SEIZED, Ids.next(), COUNTIES.get(0), LocalDate.of(2022, 5, 1)));
        foldAll();
        sums.check(null);
        assertThat(sums.check(null).differences()).isZero();

        jdbc.sql("update milestone_sum set tally = tally + 1 where region = ? and grain = 'YEAR' and kind = 'SEIZED'")
                .param(COUNTIES.get(0).value())
                .update();
        jdbc.sql(
                        "delete from milestone_sum where region = ? and grain = 'DAY' and kind = 'SEIZED' and breadth = 'FULL'")
                .param(COUNTIES.get(0).value())
                .update();
        assertThat(value("seizures", OF_2022, CITY)).isEqualTo("2");

        SumCheck check = sums.check(OFFICERS.get(0));

        assertThat(check.differences()).isEqualTo(3);
        assertThat(check.repaired()).isTrue();
        assertThat(sums.checks(PageRequest.first()).items().get(0)).isEqualTo(check);
        assertThat(value("seizures", OF_2022, CITY)).isEqualTo("1");
        assertThat(sums.check(null).differences()).isZero();
    }

    private static final String REDEFINED = """
            figures:
              - code: leads-out
                name: 办结线索
                meaning: 合并的不再计入
                unit: COUNT
                owner: 执法监督
                versions:
                  - version: 1
                    validFrom: 2015-01-01
                    validTo: 2021-12-31
                    formula: 'count(LEAD_CLOSED)'
                    dimensions: [region]
                    citation: 本单位统计口径
                    verified: false
                  - version: 2
                    validFrom: 2022-01-01
                    formula: 'count(LEAD_CLOSED where category = EDUCATED)'
                    dimensions: [region]
                    citation: 本单位统计口径
                    verified: false
            """;

    private static void assertRowsComeTo(BigDecimal counted, Term term, List<FigureRowView> rows) {
        switch (term.operation()) {
            case COUNT -> assertThat(tallies(rows)).isEqualByComparingTo(counted);
            case SUM -> assertThat(amounts(rows)).isEqualByComparingTo(counted);
            case OPEN ->
                assertThat(term.measure() == null ? tallies(rows) : amounts(rows))
                        .isEqualByComparingTo(counted);
            case REPEAT ->
                assertThat(rows.stream().map(FigureRowView::partyId).distinct()).hasSize(counted.intValue());
            case OUTLIERS ->
                assertThat(rows.stream().map(FigureRowView::subjectId).distinct())
                        .hasSize(counted.intValue());
            case AGE -> assertThat(rows.isEmpty()).isEqualTo(counted == null);
            default -> {
                if (counted != null && term.measure() == Term.Measure.DAYS) {
                    assertThat(rows).anyMatch(row -> row.days().equals(counted.intValue()));
                }
            }
        }
    }

    private static BigDecimal tallies(List<FigureRowView> rows) {
        return BigDecimal.valueOf(rows.stream().mapToInt(FigureRowView::tally).sum());
    }

    private static BigDecimal amounts(List<FigureRowView> rows) {
        return rows.stream()
                .filter(row -> row.amount() != null)
                .map(row -> new BigDecimal(row.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void assertAge(String on, @Nullable String days) {
        LocalDate day = LocalDate.parse(on);
        assertThat(value("lead-age", new Period(day, day, Period.Unit.DAY), CITY))
                .isEqualTo(days);
    }

    private void fine(UUID penalty, Whence whence, String on, String amount, int count) {
        Told told = Told.of(MilestoneKind.FINE_DECIDED, penalty, whence, LocalDate.parse(on))
                .as("ORDINARY")
                .over(amount);
        tell(count == 1 ? told : told.correctingBy(count));
    }

    private void filed(RegionCode county, UUID party, String on) {
        tell(Told.of(
                MilestoneKind.CASE_FILED,
                Ids.next(),
                new Whence(county, "DUST", "PATROL", "AIR-117-1", party),
                LocalDate.parse(on)));
    }

    private void tell(Told told) {
        history.add(milestones.write(told));
    }

    private void foldAll() {
        int folded = sums.fold();
        while (folded > 0) {
            folded = sums.fold();
        }
    }

    private String value(String figure, Period period, RegionCode area) {
        return figures.answer(figure, period, Cut.of(area), null, supervisorOf(area))
                .value();
    }

    private List<FigureRowView> rows(String figure, int term, Period period, Cut cut) {
        List<FigureRowView> all = new ArrayList<>();
        String cursor = null;
        do {
            FigureRowPage page = figures.rows(figure, term, period, cut, cursor, 7, supervisorOf(cut.region()));
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(all).doesNotHaveDuplicates();
        return all;
    }

    /** Leads, cases, fines, clocks: each thing begins, and most of it ends, is corrected or comes again. */
    private void somethingHappens(Random random, int times) {
        List<UUID> parties = Stream.generate(Ids::next).limit(6).toList();
        for (int i = 0; i < times; i++) {
            Whence whence = new Whence(
                    pick(random, COUNTIES),
                    pick(random, List.of("DUST", "BOILER")),
                    pick(random, List.of("PATROL", "CEMS")),
                    pick(random, List.of("AIR-117-1", "AIR-99-2")),
                    pick(random, parties));
            LocalDate on = JANUARY_1.plusDays(random.nextInt(700));
            OfficerId officer = pick(random, OFFICERS);
            pair(random, whence, on, officer, MilestoneKind.LEAD_REGISTERED, MilestoneKind.LEAD_CLOSED);
            pair(random, whence, on, officer, MilestoneKind.CASE_FILED, MilestoneKind.CASE_CLOSED);
            pair(random, whence, on, officer, MilestoneKind.SEIZED, MilestoneKind.SEIZURE_LIFTED);
            fine(random, whence, on, officer);
            if (random.nextInt(10) == 0) {
                sums.fold();
            }
            tell(Told.of(MilestoneKind.CLOCK_MET, Ids.next(), whence, on)
                    .as(pick(random, List.of("FILING", "RECHECK", "PUBLISH")))
                    .timed(pick(random, List.of("ON_TIME", "ON_TIME", "LATE")))
                    .by(officer)
                    .taking(random.nextInt(30)));
            tell(Told.of(MilestoneKind.RECHECKED, Ids.next(), whence, on)
                    .as(pick(random, List.of("CORRECTED", "STILL_VIOLATING")))
                    .by(officer)
                    .taking(random.nextInt(30)));
        }
    }

    private void pair(
            Random random, Whence whence, LocalDate on, OfficerId by, MilestoneKind begins, MilestoneKind ends) {
        UUID subject = Ids.next();
        tell(Told.of(begins, subject, whence, on).by(by).taking(random.nextInt(20)));
        if (random.nextInt(3) > 0) {
            int days = random.nextInt(200);
            tell(Told.of(ends, subject, whence, on.plusDays(days))
                    .as(pick(random, List.of("MERGED", "NOTHING_FOUND", "CASE_CLOSED")))
                    .by(by)
                    .taking(days));
        }
    }

    private void fine(Random random, Whence whence, LocalDate on, OfficerId by) {
        UUID penalty = Ids.next();
        int amount = 1 + random.nextInt(20) * (random.nextInt(8) == 0 ? 50_000 : 1_000);
        String kind = pick(random, List.of("ORDINARY", "PER_DAY", "SUMMARY"));
        tell(Told.of(MilestoneKind.FINE_DECIDED, penalty, whence, on)
                .as(kind)
                .by(by)
                .over(amount + ".05")
                .taking(random.nextInt(90)));
        boolean paid = random.nextBoolean();
        if (paid && random.nextInt(3) == 0) {
            tell(Told.of(MilestoneKind.REFUND_PAID, penalty, whence, on.plusDays(100 + random.nextInt(100)))
                    .over("10.05"));
        }
        LocalDate paidOn = on.plusDays(random.nextInt(60));
        if (paid) {
            tell(Told.of(MilestoneKind.FINE_SETTLED, penalty, whence, paidOn)
                    .by(by)
                    .over(amount + ".05"));
        }
        if (random.nextInt(4) == 0) {
            if (random.nextBoolean()) {
                sums.fold();
            }
            LocalDate later = paidOn.plusDays(random.nextInt(90));
            tell(Told.of(MilestoneKind.FINE_DECIDED, penalty, whence, later)
                    .as(kind)
                    .by(by)
                    .over("-" + amount + ".05")
                    .correctingBy(-1));
            if (paid) {
                tell(Told.of(MilestoneKind.FINE_SETTLED, penalty, whence, later)
                        .by(by)
                        .over("-" + amount + ".05")
                        .correctingBy(-1));
            }
        } else if (!paid) {
            for (int lowered = random.nextInt(3); lowered > 0; lowered--) {
                if (random.nextBoolean()) {
                    sums.fold();
                }
                lower(random, penalty, whence, on.plusDays(random.nextInt(90)), kind, by);
            }
        }
    }

    private void lower(Random random, UUID penalty, Whence whence, LocalDate on, String kind, OfficerId by) {
        Whence then = new Whence(
                whence.region(),
                whence.domain(),
                whence.channel(),
                random.nextBoolean() ? whence.violation() : "AIR-99-2",
                whence.party());
        tell(Told.of(MilestoneKind.FINE_DECIDED, penalty, then, on)
                .as(kind)
                .by(by)
                .over("-0.05")
                .correctingBy(0));
    }

    private static Period randomPeriod(Random random) {
        LocalDate from = JANUARY_1.plusDays(random.nextInt(600));
        return switch (random.nextInt(3)) {
            case 0 -> OF_2022;
            case 1 ->
                new Period(
                        from.withDayOfMonth(1),
                        from.withDayOfMonth(1).plusMonths(1).minusDays(1),
                        Period.Unit.MONTH);
            default -> new Period(from, from.plusDays(random.nextInt(500)), Period.Unit.CUSTOM);
        };
    }

    private static Cut randomCut(Random random, Set<Dimension> dimensions) {
        return new Cut(
                random.nextBoolean() ? CITY : pick(random, COUNTIES),
                maybe(random, dimensions, Dimension.DOMAIN, "DUST"),
                maybe(random, dimensions, Dimension.CHANNEL, "CEMS"),
                maybe(random, dimensions, Dimension.VIOLATION, "AIR-117-1"),
                null,
                dimensions.contains(Dimension.OFFICER) && random.nextInt(3) == 0 ? pick(random, OFFICERS) : null,
                maybe(random, dimensions, Dimension.CATEGORY, pick(random, List.of("MERGED", "ORDINARY", "FILING"))),
                maybe(random, dimensions, Dimension.TIMING, "LATE"));
    }

    private static String maybe(Random random, Set<Dimension> dimensions, Dimension dimension, String value) {
        return dimensions.contains(dimension) && random.nextInt(4) == 0 ? value : null;
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
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
