package org.lijian.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * On which days a deadline is to be warned of: when two thirds have gone by, three days before its last day, on it, and the day after, when
 * it is late. Where two fall on one day, the graver counts.
 */
record DeadlineWarnings(SortedMap<LocalDate, WarningLevel> days) {
    private static final long DAYS_BEFORE = 3;

    static DeadlineWarnings of(LocalDate triggeredOn, LocalDate dueOn) {
        long twoThirds = (ChronoUnit.DAYS.between(triggeredOn, dueOn) * 2 + 2) / 3;
        SortedMap<LocalDate, WarningLevel> days = new TreeMap<>();
        days.put(triggeredOn.plusDays(twoThirds), WarningLevel.TWO_THIRDS);
        days.put(dueOn.minusDays(DAYS_BEFORE), WarningLevel.THREE_DAYS);
        days.put(dueOn, WarningLevel.LAST_DAY);
        days.put(dueOn.plusDays(1), WarningLevel.OVERDUE);
        days.keySet().removeIf(day -> !day.isAfter(triggeredOn));
        return new DeadlineWarnings(days);
    }

    /** The days while it still runs. */
    List<LocalDate> whileItRuns() {
        return days.entrySet().stream()
                .filter(day -> day.getValue() != WarningLevel.OVERDUE)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The day to warn on next; none after the last. */
    Optional<LocalDate> after(@Nullable LocalDate warnedOn) {
        return days.keySet().stream()
                .filter(day -> warnedOn == null || day.isAfter(warnedOn))
                .findFirst();
    }

    /** The latest day that has come by {@code today}: what was missed before it is not warned of any more. */
    Optional<LocalDate> latest(LocalDate today) {
        return days.keySet().stream().filter(day -> !day.isAfter(today)).reduce((earlier, later) -> later);
    }

    WarningLevel on(LocalDate day) {
        WarningLevel level = days.get(day);
        if (level == null) {
            throw new IllegalArgumentException("nothing to warn of on " + day);
        }
        return level;
    }
}
