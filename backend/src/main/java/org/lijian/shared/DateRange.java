package org.lijian.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Legal days from the first to the last, both included. */
public record DateRange(LocalDate from, LocalDate to) {
    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a range ends no earlier than it begins: " + from + " to " + to);
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    public boolean overlaps(DateRange other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    /** The days that lie in both, if any do. */
    public Optional<DateRange> within(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate later = from.isAfter(other.from) ? from : other.from;
        LocalDate earlier = to.isBefore(other.to) ? to : other.to;
        return Optional.of(new DateRange(later, earlier));
    }

    /** How many days it has, at least one. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
