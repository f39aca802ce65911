package org.lijian.law.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lijian.law.ReferenceBook;
import org.lijian.shared.DateRange;
import org.lijian.shared.WorkingCalendar;

/** One holiday notice as it is written in {@code calendar/<year>.yaml}: each festival with its days off and the days worked for them. */
record CalendarFile(int year, String published, String source, List<Festival> festivals) {
    record Festival(String name, LocalDate from, LocalDate to, List<LocalDate> makeUpDays) {}

    static WorkingCalendar workingCalendar(ReferenceBook book) {
        return new WorkingCalendar(book.readAll("calendar/*.yaml", CalendarFile.class).stream()
                .map(CalendarFile::notice)
                .toList());
    }

    private WorkingCalendar.Notice notice() {
        List<WorkingCalendar.NotifiedDay> days = new ArrayList<>();
        for (Festival festival : festivals) {
            DateRange off = new DateRange(festival.from, festival.to);
            for (LocalDate day = off.from(); off.contains(day); day = day.plusDays(1)) {
                days.add(new WorkingCalendar.NotifiedDay(day, festival.name, true));
            }
            festival.makeUpDays.forEach(day -> days.add(new WorkingCalendar.NotifiedDay(day, festival.name, false)));
        }
        return new WorkingCalendar.Notice(year, published, days);
    }
}
