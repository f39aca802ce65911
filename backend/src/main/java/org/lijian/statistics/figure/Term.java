package org.lijian.statistics.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.statistics.MilestoneKind;

/**
 * One number of a formula: {@code count(LEAD_CLOSED where category = MERGED)}.
 *
 * @param measure what is summed or compared; none where things are counted
 * @param until with what is open, the milestones any of which ends it; none otherwise
 * @param categories any of these; all where empty
 */
record Term(
        Operation operation,
        MilestoneKind kind,
        @Nullable Measure measure,
        List<MilestoneKind> until,
        List<String> categories,
        @Nullable String timing,
        String text) {
    Term {
        until = List.copyOf(until);
        categories = List.copyOf(categories);
        if (operation.isStock() == until.isEmpty()) {
            throw new IllegalArgumentException("what is open, and nothing else, ends with another milestone: " + text);
        }
        if (operation.isStock() && (!categories.isEmpty() || timing != null)) {
            throw new IllegalArgumentException("what is open cannot be chosen by its category: " + text);
        }
        if (operation == Operation.AGE && Stock.of(kind, until).isEmpty()) {
            throw new IllegalArgumentException("no ages are kept of this: " + text);
        }
        if (operation == Operation.REPEAT && kind != PartySums.REPEATED) {
            throw new IllegalArgumentException("it is not kept to whom this happens: " + text);
        }
        boolean needsMeasure = operation.isOfValues() || operation == Operation.SUM;
        if (needsMeasure && measure == null) {
            throw new IllegalArgumentException(operation + " needs .amount or .days: " + text);
        }
        boolean takesMeasure = needsMeasure || operation == Operation.OPEN;
        if (measure != null && !takesMeasure) {
            throw new IllegalArgumentException(operation + " counts things and takes no measure: " + text);
        }
        if (operation.isAdditive() && measure == Measure.DAYS) {
            throw new IllegalArgumentException("days are compared, not summed: " + text);
        }
    }

    /** What is measured of a milestone. */
    enum Measure {
        AMOUNT,
        DAYS
    }
}
