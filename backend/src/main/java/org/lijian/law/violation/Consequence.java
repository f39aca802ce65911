package org.lijian.law.violation;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;

/**
 * What an act can lead to at the police or before a court, beside the penalty.
 *
 * @param when the facts under which it does
 * @param days of detention
 * @param lighterDays of detention in a lighter case
 */
public record Consequence(
        ConsequenceKind kind,
        String when,
        @Nullable DayCount days,
        @Nullable DayCount lighterDays,
        LegalCitation citation,
        boolean verified) {

    /** From so many days to so many, both included. */
    public record DayCount(int from, int to) {
        public DayCount {
            if (from < 1 || to < from) {
                throw new IllegalArgumentException("detention from " + from + " to " + to + " days");
            }
        }
    }
}
