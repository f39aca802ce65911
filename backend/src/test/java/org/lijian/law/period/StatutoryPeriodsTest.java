package org.lijian.law.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.law.LawBook;
import org.lijian.shared.DayKind;
import org.lijian.shared.DayStep;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.LegalPeriod;
import org.lijian.shared.Problem;

class StatutoryPeriodsTest {
    private static final StatutoryPeriods PERIODS = new StatutoryPeriods(LawBook.shipped());

    /** The vectors of §12.2 of the law reference, each under a code that has such a period. */
    @ParameterizedTest
    @CsvSource({
        "HEARING_REQ,   2022-01-28, 2022-02-09", // 01-29 and 01-30 are worked
        "SERVE_DECISION,2022-04-29, 2022-05-12",
        "RETRACT,       2022-06-02, 2022-06-08",
        "HEARING_REQ,   2022-09-29, 2022-10-11",
        "SERVE_DECISION,2022-09-29, 2022-10-13",
        "DUN,           2023-01-16, 2023-02-02",
        "HEARING_REQ,   2026-09-24, 2026-10-09",
        "PAY,           2022-09-20, 2022-10-08", // rolls to a make-up Saturday
        "PAY,           2022-04-15, 2022-05-05",
        "PAY,           2022-03-25, 2022-04-11", // 04-09 is a Saturday
        "PAY,           2022-06-20, 2022-07-05",
        "DECISION,      2022-03-01, 2022-05-30",
        "RECHECK,       2022-09-01, 2022-10-01", // a holiday, and it stays
    })
    void findsTheLastDay(String code, LocalDate from, LocalDate due) {
        assertThat(due(code, from).due()).isEqualTo(due);
    }

    /** The dates of the story of §3.5. */
    @ParameterizedTest
    @CsvSource({
        "FILING,      2022-03-08, 2022-03-17",
        "STATEMENT,   2022-03-14, 2022-03-21",
        "HEARING_REQ, 2022-04-14, 2022-04-21",
        "PAY,         2022-04-26, 2022-05-11",
        "RECHECK,     2022-03-08, 2022-04-07",
    })
    void findsTheDatesOfTheStory(String code, LocalDate from, LocalDate due) {
        assertThat(due(code, from).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "SUIT,             2022-04-26, 2022-10-26, CALENDAR", // six months
        "SUIT,             2022-08-31, 2023-02-28, CALENDAR", // there is no 31 February
        "COURT,            2022-10-26, 2023-01-26, CALENDAR",
        "REVIEW,           2022-04-26, 2022-06-25, CALENDAR",
        "RESTRICT_MAX,     2022-04-26, 2022-07-26, CALENDAR",
        "LIMITATION,       2022-04-26, 2024-04-26, CALENDAR",
        "LIMITATION_HARM,  2024-02-29, 2029-02-28, CALENDAR",
        "HOLD_RETRO,       2022-04-29, 2022-04-30, HOURS", // a holiday does not stop the hours
        "CRIME_TRANSFER,   2022-04-29, 2022-04-30, HOURS",
        "CRIME_HEAD,       2022-04-29, 2022-05-02, CALENDAR",
        "CRIME_RECONSIDER, 2022-04-29, 2022-05-07, WORKING",
        "DETAIN_RETURN,    2022-04-29, 2022-05-10, WORKING", // 05-07 is a make-up Saturday
        "SEAL,             2022-04-29, 2022-05-29, CALENDAR",
        "ONSPOT_CASH,      2022-04-29, 2022-05-06, WORKING",
    })
    void countsMonthsYearsAndHoursAsTheirStatutesDo(String code, LocalDate from, LocalDate due, DayKind kind) {
        DueDate found = due(code, from);

        assertThat(found.due()).isEqualTo(due);
        assertThat(found.dayKind()).isEqualTo(kind);
    }

    @Test
    void countsBackFromTheDayOfAHearing() {
        DueDate notice = due("HEARING_NOTICE", LocalDate.of(2022, 5, 11)); // Wednesday

        assertThat(notice.due()).isEqualTo(LocalDate.of(2022, 4, 28)); // 10, 9, 7 (make-up), 6, 5 May, 29, 28 April
        assertThat(notice.period()).isEqualTo("至少7个工作日前");
    }

    @Test
    void explainsEachDay() {
        DueDate due = due("HEARING_REQ", LocalDate.of(2022, 9, 29)); // Thursday

        assertThat(due.dayKind()).isEqualTo(DayKind.WORKING);
        assertThat(due.days()).isEqualTo(5);
        assertThat(due.citation().text()).contains("第六十四条");
        assertThat(due.steps())
                .hasSize(12)
                .first()
                .isEqualTo(new DayStep(LocalDate.of(2022, 9, 30), true, "第1个工作日，起算日2022-09-29不计"));
        assertThat(due.steps().get(1)).isEqualTo(new DayStep(LocalDate.of(2022, 10, 1), false, "节假日（国庆节）"));
        assertThat(due.steps().get(8)).isEqualTo(new DayStep(LocalDate.of(2022, 10, 8), true, "第2个工作日，调休上班"));
        assertThat(due.steps()).filteredOn(DayStep::counted).hasSize(5);
    }

    @Test
    void explainsHowALastDayRolls() {
        List<DayStep> steps = due("PAY", LocalDate.of(2022, 9, 20)).steps();

        assertThat(steps).hasSize(18).filteredOn(DayStep::counted).hasSize(15);
        assertThat(steps.get(14)).isEqualTo(new DayStep(LocalDate.of(2022, 10, 5), true, "第15日"));
        assertThat(steps.get(15)).isEqualTo(new DayStep(LocalDate.of(2022, 10, 6), false, "顺延，节假日（国庆节）"));
        assertThat(steps.get(17).reason()).isEqualTo("末日2022-10-05为节假日（国庆节），顺延至首个工作日，调休上班");
    }

    @Test
    void keepsTheExplanationOfYearsShort() {
        DueDate due = due("LIMITATION_HARM", LocalDate.of(2022, 1, 1));

        assertThat(due.steps()).hasSize(2);
        assertThat(due.days()).isEqualTo(1826);
        assertThat(due.period()).isEqualTo("5年");
    }

    @ParameterizedTest
    @CsvSource({
        "FILING,  2023-06-30, 7,  WORKING,  第二十二条",
        "FILING,  2023-07-01, 15, CALENDAR, 第十八条",
        "DECISION,2021-07-15, 90, CALENDAR, 第六十条",
        "DECISION,2023-07-01, 90, CALENDAR, 第五十七条",
    })
    void takesTheVersionOfTheDay(String code, LocalDate asOf, int days, DayKind kind, String article) {
        DueDate due = PERIODS.due(code, LocalDate.of(2022, 3, 1), asOf);

        assertThat(due.days()).isEqualTo(days);
        assertThat(due.dayKind()).isEqualTo(kind);
        assertThat(due.citation().text()).contains(article);
    }

    @Test
    void countedADecisionInMonthsBeforeTheLawOf2021() {
        DueDate due = due("DECISION", LocalDate.of(2021, 7, 14));

        assertThat(due.due()).isEqualTo(LocalDate.of(2021, 10, 14));
        assertThat(due.ruleVersion()).isEqualTo("DECISION@2010-03-01");
        assertThat(due.period()).isEqualTo("3个月");
    }

    @Test
    void saysWhatItTookFromPracticeOnly() {
        assertThat(due("STATEMENT", LocalDate.of(2022, 3, 14)).verified()).isFalse();
        assertThat(due("STATEMENT", LocalDate.of(2024, 3, 14)).verified()).isTrue();
    }

    @Test
    void refusesACodeThatIsNotInForceAndNamesTheDatesBetweenWhichItIs() {
        assertThatThrownBy(() -> due("ONSPOT_REPORT", LocalDate.of(2023, 6, 30)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal().code()).isEqualTo("period-not-in-force");
                    assertThat(problem.refusal().kind().status()).isEqualTo(422);
                    assertThat(problem.zh()).contains("2023-06-30", "2023-07-01 至 —");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "NONSENSE,    2022-03-01, period-unknown",
        "SURCHARGE,   2022-03-01, period-has-no-end",
        "HEARING_REQ, 2027-03-01, calendar-not-notified",
        "HEARING_REQ, 2026-12-30, calendar-not-notified", // runs into 2027
        "PAY,         2026-12-30, calendar-not-notified",
        "HEARING_REQ, 0001-01-01, date-out-of-range",
        "HEARING_REQ, 9999-12-31, date-out-of-range",
        "RECHECK,     9999-12-31, date-out-of-range",
        "RECHECK,     2014-12-31, period-not-in-force",
    })
    void refusesWhatItCannotKnow(String code, LocalDate from, String refusal) {
        assertThatThrownBy(() -> due(code, from))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(refusal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-01", "2090-01-01"})
    void needsNoCalendarForDaysThatStand(LocalDate from) {
        assertThat(due("RECHECK", from).due()).isEqualTo(from.plusDays(30));
    }

    static Stream<String> codes() {
        return PERIODS.codes().stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void givesEveryCodeADateUnderTodaysLaw(String code) {
        DueDate due = PERIODS.due(code, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 1)); // Tuesday

        assertThat(due.citation().text()).isNotBlank();
        assertThat(due.steps()).isNotEmpty().hasSizeLessThan(120);
        assertThat(due.steps().get(due.steps().size() - 1).date()).isEqualTo(due.due());
    }

    @Test
    void knowsEveryCodeOfTheCatalogue() {
        assertThat(PERIODS.codes())
                .contains(
                        ("FILING EVIDENCE_HOLD HOLD_RETRO ORDER_AFTER_REPORT RECHECK STATEMENT HEARING_REQ HEARING_NOTICE DECISION"
                                        + " SERVE_DECISION PUBLISH RETRACT ONSPOT_REPORT ONSPOT_CASH PAY REVIEW SUIT DUN COURT SEAL"
                                        + " SEAL_LIFT_CHECK SEAL_LIFT_SERVE RESTRICT_SERVE RESTRICT_PLAN RESTRICT_DONE RESTRICT_MAX FOLLOWUP"
                                        + " DETAIN_TRANSFER DETAIN_SUPPL DETAIN_COPY DETAIN_RETURN CRIME_HEAD CRIME_TRANSFER CRIME_POLICE"
                                        + " CRIME_OBJECTS CRIME_RECONSIDER PLATFORM ARCHIVE LIMITATION")
                                .split(" "));
    }

    @Test
    void theCalendarIsThatOfTheNotices() {
        assertThat(LocalDate.of(2021, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)))
                .allMatch(day -> PERIODS.calendar().isWorkingDay(day) == DayByDay.isWorked(day));
    }

    private static DueDate due(String code, LocalDate from) {
        return PERIODS.due(code, from, from);
    }

    @Test
    void anExtensionLengthensByADayAtLeast() {
        LegalCitation citation = new LegalCitation("规定");

        assertThat(new PeriodExtension(1, LegalPeriod.Unit.DAYS, ExtensionApprover.HEAD, citation, true).length())
                .isEqualTo(1);
        assertThatThrownBy(() -> new PeriodExtension(0, LegalPeriod.Unit.DAYS, ExtensionApprover.HEAD, citation, true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
