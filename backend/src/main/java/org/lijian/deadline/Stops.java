package org.lijian.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lijian.law.period.ExcludedSpan;
import org.lijian.law.period.ExclusionKind;
import org.lijian.shared.DateRange;

/** The times a deadline stood still, as its changes tell. */
record Stops(List<DeadlineChange> changes) {
    Stops {
        changes = List.copyOf(changes);
    }

    Stops with(DeadlineChange change) {
        List<DeadlineChange> all = new ArrayList<>(changes);
        all.add(change);
        return new Stops(all);
    }

    /** The days that do not count, of every stop whose end is known. */
    List<ExcludedSpan> spans() {
        List<ExcludedSpan> spans = new ArrayList<>();
        for (DeadlineChange change : changes) {
            if (change.kind() == DeadlineChangeKind.STOPPED) {
                endOf(change)
                        .ifPresent(to -> spans.add(new ExcludedSpan(
                                Objects.requireNonNull(change.exclusion()), new DateRange(change.fromOn(), to))));
            }
        }
        return spans;
    }

    Optional<DeadlineChange> stop(DeadlineChangeId id) {
        return changes.stream()
                .filter(change -> change.kind() == DeadlineChangeKind.STOPPED
                        && change.id().equals(id))
                .findFirst();
    }

    /** The stop for {@code kind} whose end nobody knows yet. */
    Optional<DeadlineChange> lasting(ExclusionKind kind) {
        return changes.stream()
                .filter(change -> change.kind() == DeadlineChangeKind.STOPPED
                        && change.exclusion() == kind
                        && endOf(change).isEmpty())
                .findFirst();
    }

    /** The last day of a stop; none while it lasts. */
    Optional<LocalDate> endOf(DeadlineChange stop) {
        return Optional.ofNullable(stop.toOn())
                .or(() -> changes.stream()
                        .filter(change -> stop.id().equals(change.stopId()))
                        .map(DeadlineChange::toOn)
                        .filter(Objects::nonNull)
                        .findFirst());
    }
}
