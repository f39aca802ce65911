package org.lijian.law.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lijian.law.ReferenceBook;
import org.lijian.shared.DayStep;
import org.lijian.shared.LegalPeriod;
import org.lijian.shared.LegalPeriod.Direction;
import org.lijian.shared.LegalPeriod.LastDay;
import org.lijian.shared.LegalPeriod.Unit;
import org.lijian.shared.PeriodCount;
import org.lijian.shared.WorkingCalendar;

class LegalPeriodProperties {
    private static final WorkingCalendar CALENDAR = CalendarFile.workingCalendar(ReferenceBook.shipped());
    private static final NotifiedHolidays NOTICES = new NotifiedHolidays();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 2100).map(LocalDate.of(2021, 1, 1)::plusDays);
    }

    @Property
    void workingDaysAgreeWithStrikingThemOff(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 30) int length) {
        PeriodCount counted = LegalPeriod.workingDays(length).count(from, CALENDAR);

        assertThat(counted.due()).isEqualTo(NOTICES.after(from, length));
        assertThat(counted.steps()).filteredOn(DayStep::counted).hasSize(length);
    }

    @Property
    void countingBackUndoesCountingOnFromAWorkedDay(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 20) int length) {
        LocalDate worked = CALENDAR.workingDayOnOrAfter(from.plusDays(31));
        LegalPeriod back = new LegalPeriod(length, Unit.WORKING_DAYS, Direction.BEFORE, LastDay.STANDS);

        LocalDate before = back.count(worked, CALENDAR).due();

        assertThat(NOTICES.after(before, length)).isEqualTo(worked);
    }

    @Property
    void theDayItIsCountedFromNeverCounts(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 60) int length) {
        assertThat(LegalPeriod.workingDays(length % 20 + 1)
                        .count(from, CALENDAR)
                        .steps())
                .noneMatch(step -> step.date().equals(from));
        assertThat(LegalPeriod.calendarDays(length, LastDay.STANDS)
                        .count(from, CALENDAR)
                        .due())
                .isEqualTo(from.plusDays(length));
    }

    @Property
    void rollsToTheFirstWorkedDayAndNoFurther(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 60) int length) {
        LocalDate end = from.plusDays(length);

        PeriodCount counted = LegalPeriod.calendarDays(length, LastDay.ROLLS).count(from, CALENDAR);

        assertThat(NOTICES.isWorked(counted.due())).isTrue();
        assertThat(end.datesUntil(counted.due())).noneMatch(NOTICES::isWorked);
        assertThat(counted.steps()).filteredOn(DayStep::counted).hasSize(length);
    }

    @Property
    void aLongerPeriodNeverEndsEarlier(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 20) int length) {
        assertThat(LegalPeriod.workingDays(length + 1).count(from, CALENDAR).due())
                .isAfter(LegalPeriod.workingDays(length).count(from, CALENDAR).due());
    }
}
