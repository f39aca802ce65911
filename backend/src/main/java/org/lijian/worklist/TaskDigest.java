package org.lijian.worklist;

import java.time.LocalDate;
import java.util.List;

/**
 * What an officer has before them today, in one look instead of a message for each (每日提要). Each number goes up to a thousand; a thousand
 * says a thousand or more.
 *
 * @param mine claimed by the officer, or theirs by name
 * @param group open to their roles
 * @param dueToday the period ends today
 * @param dueSoon the period ends within three days after today
 * @param steps what is theirs, by step, most first
 */
record TaskDigest(LocalDate day, long mine, long group, long overdue, long dueToday, long dueSoon, List<Step> steps) {
    TaskDigest {
        steps = List.copyOf(steps);
    }

    /** How much of one step is the officer's. */
    record Step(String process, String step, String name, long tasks) {}
}
