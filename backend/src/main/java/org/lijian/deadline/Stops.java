package org.lijian.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.law.period.DueDate;
import org.lijian.law.period.ExcludedSpan;
import org.lijian.law.period.ExclusionKind;
import org.lijian.law.period.StatutoryPeriods;
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
        all().forEach(stop -> endOf(stop).ifPresent(to -> spans.add(span(stop, to))));
        return spans;
    }

    /** Those whose end is known, and those that last with their days up to {@code day}. */
    List<ExcludedSpan> spansBy(LocalDate day) {
        List<ExcludedSpan> spans = new ArrayList<>(spans());
        lasting().filter(stop -> !stop.fromOn().isAfter(day)).forEach(stop -> spans.add(span(stop, day)));
        return spans;
    }

    /** Counts the union of {@code spans}; one that begins after the clock has run out by those before it moves nothing. */
    static DueDate due(StatutoryPeriods periods, Deadline deadline, List<ExcludedSpan> spans, int extensions) {
        List<ExcludedSpan> effective = new ArrayList<>();
        DueDate due = counted(periods, deadline, effective, extensions);
        for (ExcludedSpan span : spans.stream()
                .sorted(Comparator.comparing((ExcludedSpan one) -> one.days().from()))
                .toList()) {
            if (!span.days().from().isAfter(due.due())) {
                effective.add(span);
                due = counted(periods, deadline, effective, extensions);
            }
        }
        return due;
    }

    /** The first day of what lasts, if anything does; a stop that begins after {@code due} found the clock run out. */
    @Nullable LocalDate stillSince(LocalDate due) {
        return lasting()
                .map(DeadlineChange::fromOn)
                .min(Comparator.naturalOrder())
                .filter(from -> !from.isAfter(due))
                .orElse(null);
    }

    Optional<DeadlineChange> stop(DeadlineChangeId id) {
        return all().filter(stop -> stop.id().equals(id)).findFirst();
    }

    /** The stop for {@code kind} whose end nobody knows yet. */
    Optional<DeadlineChange> lasting(ExclusionKind kind) {
        return lasting().filter(stop -> stop.exclusion() == kind).findFirst();
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

    private Stream<DeadlineChange> all() {
        return changes.stream().filter(change -> change.kind() == DeadlineChangeKind.STOPPED);
    }

    private Stream<DeadlineChange> lasting() {
        return all().filter(stop -> endOf(stop).isEmpty());
    }

    private static ExcludedSpan span(DeadlineChange stop, LocalDate to) {
        return new ExcludedSpan(Objects.requireNonNull(stop.exclusion()), new DateRange(stop.fromOn(), to));
    }

    /** Counts the union of {@code spans}, each of which has to lie in the period. */
    static DueDate counted(StatutoryPeriods periods, Deadline deadline, List<ExcludedSpan> spans, int extensions) {
        return periods.dueByUnion(deadline.code(), deadline.triggeredOn(), deadline.triggeredOn(), spans, extensions);
    }
}
