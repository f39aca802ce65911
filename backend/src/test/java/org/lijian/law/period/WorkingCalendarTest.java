package org.lijian.law.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.ReferenceBook;
import org.lijian.shared.Problem;
import org.lijian.shared.WorkingCalendar;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = CalendarFile.workingCalendar(ReferenceBook.shipped());

    @ParameterizedTest
    @CsvSource({"2021,250", "2022,249", "2023,249", "2024,251", "2025,248", "2026,248"})
    void knowsHowManyDaysAreWorkedInAYear(int year, long worked) {
        LocalDate first = LocalDate.of(year, 1, 1);

        assertThat(first.datesUntil(first.plusYears(1)).filter(calendar::isWorkingDay))
                .hasSize((int) worked);
    }

    @Test
    void agreesDayByDayWithTheNotices() {
        NotifiedHolidays notices = new NotifiedHolidays();

        assertThat(LocalDate.of(2021, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)))
                .allMatch(day -> calendar.isWorkingDay(day) == notices.isWorked(day));
    }

    @Test
    void takesTheLastDayOf2022FromTheNoticeFor2023() {
        assertThat(calendar.nature(LocalDate.of(2022, 12, 31)).remark()).isEqualTo("节假日（元旦）"); // a Saturday
    }

    @Test
    void isNamedByTheNoticesItKnows() {
        assertThat(calendar.version()).startsWith("CN-2021-2026/2025-");
    }

    @Test
    void saysWhyADayIsWorkedOrNot() {
        assertThat(calendar.nature(LocalDate.of(2022, 10, 8)).remark()).isEqualTo("调休上班"); // Saturday
        assertThat(calendar.nature(LocalDate.of(2022, 10, 3)).remark()).isEqualTo("节假日（国庆节）"); // Monday
        assertThat(calendar.nature(LocalDate.of(2022, 10, 15)).remark()).isEqualTo("周末"); // Saturday
        assertThat(calendar.nature(LocalDate.of(2022, 10, 10)).remark()).isNull(); // Monday
    }

    @Test
    void doesNotGuessAYearThatWasNotNotified() {
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2027, 1, 4)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal().code()).isEqualTo("calendar-not-notified");
                    assertThat(problem.zh()).contains("2027 年", "2021 至 2026");
                });
    }

    @Test
    void refusesTwoNoticesForOneYearAndADayNotifiedTwice() {
        WorkingCalendar.NotifiedDay day = new WorkingCalendar.NotifiedDay(LocalDate.of(2022, 1, 1), "元旦", true);
        WorkingCalendar.Notice notice = new WorkingCalendar.Notice(2022, "2021-10-25", List.of(day));

        assertThatThrownBy(() -> new WorkingCalendar(List.of(notice, notice)))
                .hasMessageContaining("two holiday notices");
        assertThatThrownBy(() -> new WorkingCalendar(
                        List.of(notice, new WorkingCalendar.Notice(2021, "2020-11-25", List.of(day)))))
                .hasMessageContaining("notified twice");
    }

    @Test
    void refusesAMakeUpDayThatIsNoWeekendDay() {
        assertThatThrownBy(() -> new WorkingCalendar.NotifiedDay(LocalDate.of(2022, 1, 4), "元旦", false)) // Tuesday
                .hasMessageContaining("make-up day");
    }
}
