package org.lijian.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lijian.law.period.ExclusionKind;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops that follow from what happens in a case: the clock of a decision stands still while a hearing is held or an investigation rests. */
@Service
public class DeadlineStops {
    private final DeadlineMapper deadlines;
    private final DeadlineChanges changes;

    DeadlineStops(DeadlineMapper deadlines, DeadlineChanges changes) {
        this.deadlines = deadlines;
        this.changes = changes;
    }

    /** Lets a clock stand still; one that does already, or has run out, is left as it is. */
    @Transactional
    public void begin(UUID subjectId, String code, StopDeadline stop, CurrentOfficer officer) {
        deadlines
                .latest(subjectId, code, DeadlineState.OPEN)
                .map(Deadline::view)
                .filter(running ->
                        running.stoppedSince() == null && !stop.from().isAfter(running.dueOn()))
                .ifPresent(
                        running -> changes.stop(running.id(), stop, new ExpectedVersion(running.version()), officer));
    }

    /** Lets a clock run again that stands still for this reason; it has stood still on its first day at least. */
    @Transactional
    public void end(UUID subjectId, String code, ExclusionKind kind, EndStop end, CurrentOfficer officer) {
        deadlines
                .latest(subjectId, code, DeadlineState.OPEN)
                .ifPresent(running -> openStop(running, kind)
                        .ifPresent(stop -> changes.endStop(
                                running.id(),
                                stop.id(),
                                new EndStop(later(stop.fromOn(), end.to()), end.reason(), end.proof()),
                                new ExpectedVersion(running.version()),
                                officer)));
    }

    private Optional<DeadlineChange> openStop(Deadline running, ExclusionKind kind) {
        List<DeadlineChange> all = deadlines.changes(running.id());
        Stops stops = new Stops(all);
        return all.stream()
                .filter(change -> change.kind() == DeadlineChangeKind.STOPPED && change.exclusion() == kind)
                .filter(change -> stops.endOf(change).isEmpty())
                .findFirst();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
