package org.lijian.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The days the public service works, from the yearly holiday notices of the State Council (国务院办公厅节假日安排通知): weekdays except notified
 * holidays, and notified make-up days. A year without its notice is unknown, and no date in it is ever guessed.
 */
public final class WorkingCalendar {
    private final TreeMap<Integer, Notice> notices = new TreeMap<>();
    private final Map<LocalDate, NotifiedDay> notified = new HashMap<>();

    public WorkingCalendar(List<Notice> notices) {
        if (notices.isEmpty()) {
            throw new IllegalArgumentException("a working calendar needs at least one notice");
        }
        notices.forEach(this::add);
    }

    private void add(Notice notice) {
        if (notices.putIfAbsent(notice.year(), notice) != null) {
            throw new IllegalArgumentException("two holiday notices for " + notice.year());
        }
        for (NotifiedDay day : notice.days()) {
            if (notified.putIfAbsent(day.date(), day) != null) {
                throw new IllegalArgumentException(day.date() + " is notified twice");
            }
        }
    }

    /** Whether the holidays of that day's year have been notified. */
    public boolean knows(LocalDate date) {
        return notices.containsKey(date.getYear());
    }

    /**
     * Whether that day is worked.
     *
     * @throws Problem {@code calendar-not-notified} when the year's holidays are not known
     */
    public boolean isWorkingDay(LocalDate date) {
        return nature(date).working();
    }

    /**
     * What kind of day it is, and why.
     *
     * @throws Problem {@code calendar-not-notified} when the year's holidays are not known
     */
    public Nature nature(LocalDate date) {
        if (!knows(date)) {
            throw CalendarRefusal.CALENDAR_NOT_NOTIFIED.with(
                    "date", date, "year", date.getYear(), "first", notices.firstKey(), "last", notices.lastKey());
        }
        NotifiedDay day = notified.get(date);
        if (day != null) {
            return new Nature(!day.off(), day.off() ? "节假日（" + day.name() + "）" : "调休上班");
        }
        return isWeekend(date) ? new Nature(false, "周末") : new Nature(true, null);
    }

    /** The day itself when it is worked, otherwise the first worked day after it. */
    public LocalDate workingDayOnOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Names the notices it knows, so that what was computed with them can be computed again when a new one comes. */
    public String version() {
        return "CN-" + notices.firstKey() + "-" + notices.lastKey() + "/"
                + notices.lastEntry().getValue().published();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /**
     * One yearly notice. It may name days of the year before (2022-12-31 stands in the notice for 2023).
     *
     * @param published when it was published, as far as its source says: {@code 2022-12-08} or {@code 2023-10}
     */
    public record Notice(int year, String published, List<NotifiedDay> days) {
        public Notice {
            days = List.copyOf(days);
            for (NotifiedDay day : days) {
                if (Math.abs(day.date().getYear() - year) > 1) {
                    throw new IllegalArgumentException("the notice for " + year + " names " + day.date());
                }
            }
        }
    }

    /** A day whose nature a notice changes: a holiday, or a weekend day worked instead. */
    public record NotifiedDay(LocalDate date, String name, boolean off) {
        public NotifiedDay {
            if (!off && !isWeekend(date)) {
                throw new IllegalArgumentException("a make-up day is a weekend day: " + date);
            }
        }
    }

    /** Whether a day is worked; the remark says what is unusual about it, in Chinese. */
    public record Nature(boolean working, @Nullable String remark) {}
}
