package org.lijian.casefile.penalty.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.Choices;
import org.lijian.casefile.ChosenFine;
import org.lijian.law.LawBook;
import org.lijian.law.discretion.FineGrade;
import org.lijian.law.similar.SimilarityRules;
import org.lijian.law.similar.Spread;
import org.lijian.law.violation.Violations;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Role;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class SimilarDecisionsTest {
    private static final String COAL = "AIR-117-2";
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 1);
    private static final RegionCode CITY = RegionCode.of("140500");

    @Autowired
    SimilarDecisionMapper mapper;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    LawBook book;

    private PastDecisions past;
    private SimilarDecisions similar;

    @BeforeEach
    void begin() {
        past = new PastDecisions(jdbc);
        LegalTime time = new LegalTime(Clock.fixed(Instant.parse("2022-06-01T01:00:00Z"), ZoneOffset.UTC));
        similar = new SimilarDecisions(mapper, new SimilarityRules(book), new Violations(book), time);
    }

    @Test
    void putsMostEqualFactorsFirstThenTheSameGradeThenTheLatest() {
        CaseId nothing = coal("10000", FineGrade.HEAVIER, "2022-05-30", "{\"REPEATS\":\"MORE\"}");
        CaseId one = coal("20000", FineGrade.HEAVIER, "2022-01-01", "{\"REPEATS\":\"FIRST\"}");
        CaseId older = coal("30000", null, "2022-01-01", both());
        CaseId newer = coal("40000", FineGrade.LIGHTER, "2022-02-01", both());
        CaseId heavier = coal("50000", FineGrade.HEAVIER, "2022-05-01", both());

        List<SimilarDecision> found = find(
                        Map.of("REPEATS", "FIRST", "CONSEQUENCE", "ORDINARY"), FineGrade.LIGHTER, CITY)
                .decisions();

        assertThat(found).extracting(SimilarDecision::caseId).containsExactly(newer, older, heavier, one, nothing);
        assertThat(found).extracting(SimilarDecision::equalFactors).containsExactly(2, 2, 2, 1, 0);
        assertThat(found.get(1))
                .isEqualTo(new SimilarDecision(
                        older,
                        "晋市环罚〔2022〕2022-01-01",
                        LocalDate.of(2022, 1, 1),
                        COAL,
                        Money.of("30000"),
                        FineGrade.LIGHTER,
                        Choices.of(Map.of("CONSEQUENCE", "ORDINARY", "REPEATS", "FIRST")),
                        2));
    }

    @Test
    void spreadsTheAmountsOfWhatItFound() {
        past.decided("10000", "2022-05-01");
        past.decided("20000", "2022-05-02");
        past.decided("40000", "2022-05-03");

        SimilarDecisionsView view = find(Map.of(), null, CITY);

        assertThat(view.spread())
                .isEqualTo(new Spread(
                        3,
                        Money.of("10000"),
                        Money.of("15000"),
                        Money.of("20000"),
                        Money.of("30000"),
                        Money.of("40000")));
        assertThat(view.usual()).isNull();
        assertThat(view.least()).isEqualTo(10);
        assertThat(view.asOf()).isEqualTo(TODAY);
    }

    @Test
    void findsNothingWhereNothingWasDecided() {
        SimilarDecisionsView view = find(Map.of(), null, CITY);

        assertThat(view.decisions()).isEmpty();
        assertThat(view.spread()).isNull();
    }

    @Test
    void leavesOutPerDayFinesOtherActsAndDecisionsThatCameLater() {
        past.decided("PER_DAY", "140525", COAL, "816000", FineGrade.LIGHTER, "2022-05-01", "{}");
        past.decided("ORDINARY", "140525", "AIR-99-2", "200000", FineGrade.LIGHTER, "2022-05-01", "{}");
        past.decided("20000", "2022-06-02");

        assertThat(find(Map.of(), null, CITY).decisions()).isEmpty();

        past.decided("20000", "2022-06-01");
        assertThat(find(Map.of(), null, CITY).decisions()).hasSize(1);
    }

    @Test
    void countsTheActOfTheLawBeforeAndAfterAsTheSame() {
        String successor =
                new Violations(book).require(COAL).lineage().successors().get(0);
        past.decided("20000", "2022-05-01");

        SimilarDecisionsView view =
                similar.find(new FindSimilarDecisions(successor, null, null, LocalDate.of(2026, 9, 1)), reader(CITY));

        assertThat(view.violations()).startsWith(successor).contains(COAL);
        assertThat(view.decisions()).extracting(SimilarDecision::violation).containsExactly(COAL);
        assertThat(find(Map.of(), null, CITY).violations()).startsWith(COAL).contains(successor);
    }

    @Test
    void showsACountyItsOwnDecisionsOnly() {
        past.decided("ORDINARY", "140581", COAL, "30000", FineGrade.LIGHTER, "2022-05-01", "{}");
        CaseId ours = past.decided("20000", "2022-05-01");

        assertThat(find(Map.of(), null, RegionCode.of("140525")).decisions())
                .extracting(SimilarDecision::caseId)
                .containsExactly(ours);
        assertThat(find(Map.of(), null, CITY).decisions()).hasSize(2);
    }

    @Test
    void looksAtNoMoreThanTheNearestFifty() {
        for (int i = 0; i < 51; i++) {
            past.decided("20000", "2022-05-01");
        }

        assertThat(find(Map.of(), null, CITY).decisions()).hasSize(50);
    }

    @Test
    void refusesAnUnknownActAndADayWithoutARule() {
        refuses(
                () -> similar.find(new FindSimilarDecisions("AIR-0", null, null, null), reader(CITY)),
                "violation-unknown");
        refuses(
                () -> similar.find(new FindSimilarDecisions(COAL, null, null, LocalDate.of(2021, 7, 14)), reader(CITY)),
                "similar-not-in-force");
    }

    @ParameterizedTest
    @CsvSource({"32499.99", "77500.01"})
    void asksForAReasonOutsideTheUsualBand(String amount) {
        tenDecisions();

        Problem problem = refuses(() -> decide(null, amount), "G11-deviation-reason");

        assertThat(problem.refusal().citation().orElseThrow().text()).contains("第三十四条");
        assertThat(problem.zh()).contains(amount, "10 件", "32500", "77500");
        assertThat(problem.en()).contains(amount, "10 similar decisions");
        assertThat(problem.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.pointer()).isEqualTo("/deviationReason"));
    }

    @ParameterizedTest
    @CsvSource({"32500", "55000", "77500"})
    void asksForNoReasonInsideTheUsualBand(String amount) {
        tenDecisions();

        assertThatCode(() -> decide(null, amount)).doesNotThrowAnyException();
    }

    @Test
    void takesAnyAmountWithAReason() {
        tenDecisions();

        assertThatCode(() -> decide("规模远大于此前各案", "100000")).doesNotThrowAnyException();
    }

    @Test
    void takesAnyAmountWhileThereAreFewDecisions() {
        for (int i = 0; i < 9; i++) {
            past.decided("20000", "2022-05-01");
        }
        assertThatCode(() -> decide(null, "100000")).doesNotThrowAnyException();

        past.decided("20000", "2022-05-01");
        refuses(() -> decide(null, "100000"), "G11-deviation-reason");
    }

    /** From nothing to 90,000 yuan in steps of 10,000: the quartiles are 22,500 and 67,500. */
    private void tenDecisions() {
        for (int i = 1; i <= 10; i++) {
            past.decided(String.valueOf(i * 10_000), "2022-05-01");
        }
    }

    private void decide(@Nullable String deviationReason, String amount) {
        ChosenFine fine = new ChosenFine(Money.of(amount), FineGrade.LIGHTER, "初次违法", Choices.NONE);
        similar.requireUsualOr(deviationReason, fine, COAL, TODAY, CITY);
    }

    private SimilarDecisionsView find(Map<String, String> choices, @Nullable FineGrade grade, RegionCode area) {
        return similar.find(new FindSimilarDecisions(COAL, Map.copyOf(choices), grade, null), reader(area));
    }

    private CaseId coal(String amount, @Nullable FineGrade grade, String decidedOn, String choices) {
        return past.decided("ORDINARY", "140525", COAL, amount, grade, decidedOn, choices);
    }

    private static String both() {
        return "{\"CONSEQUENCE\":\"ORDINARY\",\"REPEATS\":\"FIRST\"}";
    }

    private static CurrentOfficer reader(RegionCode area) {
        return new CurrentOfficer(new OfficerId(Ids.next()), "某某", Set.of(Role.REVIEWER), area);
    }

    private static Problem refuses(ThrowingCallable call, String code) {
        return assertThatExceptionOfType(Problem.class)
                .isThrownBy(call)
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo(code))
                .actual();
    }
}
