package org.lijian.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** On which days a running deadline is to be warned of: when two thirds have gone by, three days before its last day, and on it. */
final class DeadlineWarnings {
    private static final long DAYS_BEFORE = 3;

    private DeadlineWarnings() {}

    static List<LocalDate> of(LocalDate triggeredOn, LocalDate dueOn) {
        long twoThirds = (ChronoUnit.DAYS.between(triggeredOn, dueOn) * 2 + 2) / 3;
        return Stream.of(triggeredOn.plusDays(twoThirds), dueOn.minusDays(DAYS_BEFORE), dueOn)
                .filter(day -> day.isAfter(triggeredOn) && !day.isAfter(dueOn))
                .distinct()
                .sorted()
                .toList();
    }
}
