package org.lijian.law.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.shared.DateRange;
import org.lijian.shared.Problem;

class StoodStillAndLengthenedTest {
    private static final StatutoryPeriods PERIODS = new StatutoryPeriods(LawBook.shipped());
    private static final LocalDate FILED = LocalDate.of(2023, 7, 3); // Monday

    @ParameterizedTest
    @CsvSource({
        "DECISION,     2023-07-03, 0, 2023-10-01", // a holiday, and it stays
        "DECISION,     2023-07-03, 1, 2023-10-31",
        "DECISION,     2023-07-03, 2, 2023-11-30",
        "FILING,       2023-07-01, 0, 2023-07-16",
        "FILING,       2023-07-01, 1, 2023-07-31",
        "SEAL,         2022-04-29, 1, 2022-06-28",
        "RESTRICT_MAX, 2022-04-26, 1, 2022-10-26",
        "RESTRICT_MAX, 2026-08-15, 1, 2027-02-15",
    })
    void isLengthenedByItsExtensions(String code, LocalDate from, int extensions, LocalDate due) {
        assertThat(PERIODS.due(code, from, from, List.of(), extensions).due()).isEqualTo(due);
    }

    @Test
    void saysWhoApprovedAndWhere() {
        DueDate due = PERIODS.due("DECISION", FILED, FILED, List.of(), 2);

        assertThat(due.period()).isEqualTo("90日，延长30日，延长30日");
        assertThat(due.extensions())
                .extracting(PeriodExtension::approver)
                .containsExactly(ExtensionApprover.HEAD, ExtensionApprover.COLLECTIVE);
        assertThat(due.verified()).isFalse();
        assertThat(PERIODS.due("DECISION", FILED, FILED).verified()).isTrue();
        assertThat(PERIODS.extension("DECISION", FILED, 2).citation().text()).contains("第五十七条");
    }

    @Test
    void passesOverASpanInOneStep() {
        DueDate due = PERIODS.due(
                "DECISION", FILED, FILED, List.of(span(ExclusionKind.HEARING, "2023-07-10", "2023-07-19")), 0);

        assertThat(due.due()).isEqualTo(LocalDate.of(2023, 10, 11));
        assertThat(due.days()).isEqualTo(90);
        assertThat(due.steps()).hasSize(91);
        assertThat(due.steps().get(6).counted()).isFalse();
        assertThat(due.steps().get(6).reason()).isEqualTo("听证期间2023-07-10至2023-07-19不计入，共10日，自2023-07-20起继续计算");
        assertThat(due.steps().get(7).reason()).isEqualTo("第7日");
    }

    @Test
    void pushesTheLastDayOnWhenTheSpanCoversIt() {
        DueDate due = PERIODS.due(
                "DECISION", FILED, FILED, List.of(span(ExclusionKind.MONITORING, "2023-10-01", "2023-10-05")), 0);

        assertThat(due.due()).isEqualTo(LocalDate.of(2023, 10, 6));
    }

    @Test
    void standsStillInMonthsToo() {
        LocalDate filed = LocalDate.of(2021, 7, 14);

        assertThat(PERIODS.due(
                                "DECISION",
                                filed,
                                filed,
                                List.of(span(ExclusionKind.HEARING, "2021-08-01", "2021-08-05")),
                                0)
                        .due())
                .isEqualTo(LocalDate.of(2021, 10, 19));
    }

    @ParameterizedTest
    @CsvSource({
        "DECISION, 2023-07-03, 3",
        "DECISION, 2023-06-30, 1", // the rule before knew none
        "FILING,   2023-06-30, 1",
        "FILING,   2023-07-01, 2",
        "SEAL,     2022-04-29, 2",
        "PAY,      2022-04-29, 1",
        "DECISION, 2023-07-03, -1",
    })
    void refusesMoreExtensionsThanTheRuleKnows(String code, LocalDate from, int extensions) {
        assertRefused(
                "extension-not-allowed", "/extensions", () -> PERIODS.due(code, from, from, List.of(), extensions));
    }

    @Test
    void refusesSpansThatOverlap() {
        assertRefused(
                "excluded-spans-overlap",
                "/excluded/0",
                () -> PERIODS.due(
                        "DECISION",
                        FILED,
                        FILED,
                        List.of(
                                span(ExclusionKind.HEARING, "2023-07-15", "2023-07-20"),
                                span(ExclusionKind.MONITORING, "2023-07-10", "2023-07-15")),
                        0));
    }

    @Test
    void leavesADayOfReasonsThatLastAtOnceOutOnceAndNamesEach() {
        LocalDate filed = LocalDate.of(2024, 1, 10); // Wednesday

        DueDate due = PERIODS.dueByUnion(
                "DECISION",
                filed,
                filed,
                List.of(
                        span(ExclusionKind.CRIME_REFERRAL, "2024-03-10", "2024-06-01"),
                        span(ExclusionKind.HEARING, "2024-03-01", "2024-03-20"),
                        span(ExclusionKind.MONITORING, "2024-04-01", "2024-04-05")),
                0);

        assertThat(due.due()).isEqualTo(LocalDate.of(2024, 7, 11));
        assertThat(due.steps())
                .filteredOn(step -> !step.counted())
                .extracting(step -> step.date() + " " + step.reason())
                .containsExactly(
                        "2024-03-01 听证期间2024-03-01至2024-03-20不计入，共20日",
                        "2024-03-10 移送涉嫌犯罪案件期间2024-03-10至2024-06-01不计入，共84日，其中11日与前列期间重合，不重复扣除",
                        "2024-04-01 监测（检测）期间2024-04-01至2024-04-05不计入，共5日，其中5日与前列期间重合，不重复扣除，合计93日，自2024-06-02起继续计算");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-02, 2023-10-05", // begins the day after the last
        "2024-01-01, 2024-01-02",
        "2023-06-01, 2023-06-05",
        "2023-07-02, 2023-07-05", // begins before the trigger
        "2023-07-03, 2023-07-03", // the day of the trigger does not count anyway
    })
    void refusesASpanOutside(String from, String to) {
        assertRefused(
                "excluded-span-outside",
                "/excluded/0",
                () -> PERIODS.due("DECISION", FILED, FILED, List.of(span(ExclusionKind.HEARING, from, to)), 0));
    }

    @ParameterizedTest
    @CsvSource({"FILING, HEARING", "PAY, SUSPENSION", "RECHECK, SUSPENSION", "SEAL, HEARING", "DECISION, TESTING"})
    void refusesASpanOfAKindThePeriodDoesNotKnow(String code, ExclusionKind kind) {
        assertRefused(
                "exclusion-not-allowed",
                "/excluded/0/kind",
                () -> PERIODS.due(code, FILED, FILED, List.of(span(kind, "2023-07-10", "2023-07-11")), 0));
    }

    @Test
    void showsPeriodsByTextAndDay() {
        assertThat(PERIODS.find("听证", null)).extracting(PeriodView::code).contains("HEARING_REQ", "HEARING_NOTICE");
        assertThat(PERIODS.find("FILING", LocalDate.of(2023, 6, 30)))
                .singleElement()
                .satisfies(filing -> assertThat(filing.versions())
                        .extracting(PeriodView.VersionView::period)
                        .containsExactly("7个工作日"));
        assertThat(PERIODS.find("FILING", LocalDate.of(2023, 7, 1)).get(0).versions())
                .extracting(PeriodView.VersionView::period)
                .containsExactly("15日");
        assertThat(PERIODS.find("FILING", LocalDate.of(2009, 1, 1))).isEmpty();
        assertThat(PERIODS.period("SURCHARGE").instead()).isEqualTo("/calculations/surcharge");
        assertThatThrownBy(() -> PERIODS.period("NONSENSE"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().kind().status()).isEqualTo(404));
    }

    @Test
    void refusesAFileWhosePeriodCannotBeCounted() {
        ReferenceBook shipped = ReferenceBook.shipped();
        String text = shipped.text("periods/periods.yaml").orElseThrow();
        String other = text.replaceFirst("length: 15, unit: DAYS, approver", "length: 15, unit: MONTHS, approver");

        assertThatThrownBy(() -> new StatutoryPeriods(new LawBook(shipped.with("periods/periods.yaml", other))))
                .hasMessageContaining("lengthened in another unit");
    }

    @Test
    void knowsWhatItStandsStillForOnADay() {
        assertThat(PERIODS.standsStillFor("DECISION", FILED, ExclusionKind.HEARING))
                .isTrue();
        assertThat(PERIODS.standsStillFor("FILING", FILED, ExclusionKind.HEARING))
                .isFalse();
    }

    @Test
    void hasNoMoreExtensionsThanTheLawGives() {
        assertThat(PERIODS.extension("DECISION", FILED, 1).approver()).isEqualTo(ExtensionApprover.HEAD);
        assertThat(PERIODS.extension("DECISION", FILED, 1).text()).isEqualTo("30日");
        assertRefused("extension-not-allowed", "/extensions", () -> PERIODS.extension("DECISION", FILED, 3));
    }

    /** The order of 2010 leaves a hearing out by a rule that was not read, the transfer of a crime by one that was. */
    @Test
    void isVerifiedOnlyWhenEveryRuleItUsesIs() {
        LocalDate filed = LocalDate.of(2022, 3, 11);
        ExcludedSpan hearing = span(ExclusionKind.HEARING, "2022-03-21", "2022-03-22");
        ExcludedSpan crime = span(ExclusionKind.CRIME_REFERRAL, "2022-03-24", "2022-03-25");

        assertThat(PERIODS.due("DECISION", filed, filed).verified()).isTrue();
        assertThat(PERIODS.due("DECISION", filed, filed, List.of(crime), 0).verified())
                .isTrue();
        assertThat(PERIODS.due("DECISION", filed, filed, List.of(hearing), 0).verified())
                .isFalse();
        assertThat(PERIODS.due("DECISION", filed, filed, List.of(hearing, crime), 0)
                        .verified())
                .isFalse();
    }

    @Test
    void isFoundByItsCitationAndSaysHowItIsCounted() {
        PeriodView decision = PERIODS.find("第五十七条", FILED).stream()
                .filter(period -> period.code().equals("DECISION"))
                .findFirst()
                .orElseThrow();
        PeriodView.VersionView now = decision.versions().get(0);

        assertThat(decision.versions()).hasSize(1);
        assertThat(now.rolls()).isFalse();
        assertThat(now.before()).isFalse();
        assertThat(PERIODS.period("PAY").versions().get(0).rolls()).isTrue();
        assertThat(PERIODS.period("HEARING_NOTICE").versions().get(0).before()).isTrue();
        assertThat(PERIODS.find("no such words", null)).isEmpty();
    }

    private static ExcludedSpan span(ExclusionKind kind, String from, String to) {
        return new ExcludedSpan(kind, new DateRange(LocalDate.parse(from), LocalDate.parse(to)));
    }

    private static void assertRefused(String code, String pointer, ThrowingCallable calculation) {
        assertThatThrownBy(calculation).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.refusal().code()).isEqualTo(code);
            assertThat(problem.refusal().kind().status()).isEqualTo(422);
            assertThat(problem.violations())
                    .extracting(Problem.Violation::pointer)
                    .containsExactly(pointer);
        });
    }
}
