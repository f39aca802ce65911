package org.lijian.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lijian.law.period.DueDate;
import org.lijian.law.period.ExcludedSpan;
import org.lijian.law.period.ExclusionKind;
import org.lijian.law.period.ExtensionApprover;
import org.lijian.law.period.PeriodExtension;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.DateRange;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops and extensions of running clocks; each counts its date again by the law of its trigger and is kept. */
@Service
public class DeadlineChanges {
    private final DeadlineMapper deadlines;
    private final DeadlineMoveMapper moves;
    private final DeadlineWarningMapper warnings;
    private final StatutoryPeriods periods;
    private final ExtensionApproval approval;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    DeadlineChanges(
            DeadlineMapper deadlines,
            DeadlineMoveMapper moves,
            DeadlineWarningMapper warnings,
            StatutoryPeriods periods,
            ExtensionApproval approval,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.deadlines = deadlines;
        this.moves = moves;
        this.warnings = warnings;
        this.periods = periods;
        this.approval = approval;
        this.time = time;
        this.events = events;
    }

    /**
     * Stops a clock, for known days or until further notice, whatever else it stands still for.
     *
     * @throws Problem {@code exclusion-not-allowed}, {@code excluded-span-outside} as the law refuses; {@code deadline-already-stopped} for
     *     the same reason, {@code deadline-stop-inverted}, {@code in-the-future}
     */
    @Transactional
    DeadlineView stop(DeadlineId id, StopDeadline command, ExpectedVersion expected, CurrentOfficer officer) {
        Deadline deadline = locked(id, officer);
        deadline.requireOpen();
        time.notInTheFuture(command.from(), "/from");
        LocalDate to = command.to();
        requireForward(command.from(), to);
        Stops stops = new Stops(deadlines.changes(id));
        stops.lasting(command.kind()).ifPresent(stop -> {
            throw DeadlineRefusal.ALREADY_STOPPED.with("since", stop.fromOn());
        });
        LocalDate before = deadline.dueOn();
        // while nobody knows how long it lasts, its first day alone shows whether it may be there at all
        ExcludedSpan known =
                new ExcludedSpan(command.kind(), new DateRange(command.from(), to == null ? command.from() : to));
        requireInside(deadline, stops, known);
        if (to == null) {
            deadline.standStill(command.from());
        } else {
            deadline.recount(recounted(deadline, appended(stops.spans(), known), deadline.extensions()));
        }
        DeadlineChange change = change(
                deadline,
                DeadlineChangeKind.STOPPED,
                null,
                command.kind(),
                command.from(),
                to,
                null,
                command.reason(),
                command.proof(),
                officer.id(),
                before);
        save(deadline, change, expected);
        events.publishEvent(new DeadlineStopped(
                id, deadline.subjectId(), deadline.code(), officer.id(), deadline.region(), before, deadline.dueOn()));
        return shown(id);
    }

    /**
     * Ends one reason for which a clock stands still; it runs again the day after {@code to} unless another lasts.
     *
     * @throws Problem {@code deadline-stop-unknown}, {@code deadline-stop-ended}, {@code deadline-stop-inverted}, {@code in-the-future}
     */
    @Transactional
    DeadlineView endStop(
            DeadlineId id, DeadlineChangeId stopId, EndStop command, ExpectedVersion expected, CurrentOfficer officer) {
        Deadline deadline = locked(id, officer);
        deadline.requireOpen();
        Stops stops = new Stops(deadlines.changes(id));
        DeadlineChange stop = stops.stop(stopId).orElseThrow(() -> DeadlineRefusal.STOP_UNKNOWN.with("id", stopId));
        stops.endOf(stop).ifPresent(ended -> {
            throw DeadlineRefusal.STOP_ENDED.with("to", ended);
        });
        time.notInTheFuture(command.to(), "/to");
        requireForward(stop.fromOn(), command.to());
        LocalDate before = deadline.dueOn();
        DeadlineChange end = change(
                deadline,
                DeadlineChangeKind.STOP_ENDED,
                stopId,
                stop.exclusion(),
                stop.fromOn(),
                command.to(),
                null,
                command.reason(),
                command.proof(),
                officer.id(),
                before);
        pointing("/to", () -> runOn(deadline, stops.with(end)));
        save(deadline, end.leadingTo(deadline.dueOn()), expected);
        events.publishEvent(new DeadlineStopEnded(
                id, deadline.subjectId(), deadline.code(), officer.id(), deadline.region(), before, deadline.dueOn()));
        return shown(id);
    }

    /**
     * Lengthens a clock by the next extension of its rule, approved by whom that rule names.
     *
     * @throws Problem {@code extension-approved-by}, {@code extension-collective}; {@code extension-not-allowed} as the law refuses; {@code deadline-already-over}, {@code deadline-already-stopped},
     *     {@code in-the-future}
     */
    @Transactional
    DeadlineView extend(DeadlineId id, ExtendDeadline command, ExpectedVersion expected, CurrentOfficer officer) {
        Deadline deadline = locked(id, officer);
        int number = deadline.nextExtension(time.notInTheFuture(command.approvedOn(), "/approvedOn"));
        PeriodExtension extension = periods.extension(deadline.code(), deadline.triggeredOn(), number);
        List<OfficerId> together = approval.require(extension.approver(), command.attendees(), officer);
        LocalDate before = deadline.dueOn();
        List<ExcludedSpan> spans = new Stops(deadlines.changes(id)).spans();
        deadline.recount(recounted(deadline, spans, number));
        DeadlineChange change = change(
                deadline,
                DeadlineChangeKind.EXTENDED,
                null,
                null,
                command.approvedOn(),
                null,
                extension.approver(),
                command.reason(),
                null,
                officer.id(),
                before);
        save(deadline, change, expected);
        together.forEach(attendee -> deadlines.insertAttendee(change.id(), attendee));
        events.publishEvent(new DeadlineExtended(
                id,
                deadline.subjectId(),
                deadline.code(),
                officer.id(),
                deadline.region(),
                before,
                deadline.dueOn(),
                together));
        return shown(id);
    }

    /**
     * Counts a clock from another day than had been noted; its stops and extensions stay as they are.
     *
     * @throws Problem {@code deadline-runs-from-that-day}, {@code deadline-already-stopped}, {@code in-the-future}; as the law refuses a
     *     stop that lies outside then
     */
    @Transactional
    DeadlineView correct(DeadlineId id, CorrectTrigger command, ExpectedVersion expected, CurrentOfficer officer) {
        Deadline deadline = locked(id, officer);
        time.notInTheFuture(command.triggeredOn(), "/triggeredOn");
        deadlines
                .findStarted(deadline.subjectId(), deadline.code(), command.triggeredOn())
                .ifPresent(other -> {
                    throw DeadlineRefusal.RUNS_FROM_THAT_DAY
                            .with("on", command.triggeredOn())
                            .at("/triggeredOn");
                });
        DeadlineView before = deadline.view();
        List<ExcludedSpan> spans = new Stops(deadlines.changes(id)).spans();
        deadline.correctTrigger(command.triggeredOn(), command.proof());
        deadline.recount(pointing("/triggeredOn", () -> counted(deadline, spans, deadline.extensions())));
        DeadlineView after = deadline.view();
        DeadlineChange change = change(
                deadline,
                DeadlineChangeKind.CORRECTED,
                null,
                null,
                command.triggeredOn(),
                null,
                null,
                command.reason(),
                command.proof(),
                officer.id(),
                before.dueOn());
        if (!after.dueOn().equals(before.dueOn())) {
            moves.insert(DeadlineMove.byCorrection(before, after, command.reason(), time.now()));
        }
        save(deadline, change, expected);
        events.publishEvent(new DeadlineCorrected(
                id,
                deadline.subjectId(),
                deadline.code(),
                officer.id(),
                deadline.region(),
                before.triggeredOn(),
                after.triggeredOn(),
                before.dueOn(),
                after.dueOn()));
        return shown(id);
    }

    /**
     * Lengthens the clock {@code code} that runs for a subject by the next extension of its rule.
     *
     * @throws Problem {@code not-found} where none runs; {@code extension-approved-by}, {@code extension-not-allowed}, {@code deadline-already-over},
     *     {@code deadline-already-stopped}
     */
    @Transactional
    public DeadlineView extend(UUID subjectId, String code, ExtendDeadline command, CurrentOfficer officer) {
        Deadline open = deadlines
                .latest(subjectId, code, DeadlineState.OPEN)
                .orElseThrow(() -> PlatformRefusal.NOT_FOUND.with("id", subjectId));
        return extend(open.id(), command, new ExpectedVersion(open.version()), officer);
    }

    /**
     * Lets the open clock of {@code subjectId} stand still until further notice because of what a feature knows, whatever else it stands
     * still for. A clock that has run out before {@code from}, stands still for the same reason already or by its rule does not stop for
     * such a thing goes on as it is.
     */
    @Transactional
    public void standStill(UUID subjectId, String code, StopDeadline command, OfficerId by) {
        for (Deadline deadline : deadlines.lockOpen(subjectId, code)) {
            LocalDate from = deadline.notBeforeItBegins(command.from());
            if (deadline.mayStandStill(from)
                    && periods.standsStillFor(code, deadline.triggeredOn(), command.kind())
                    && new Stops(deadlines.changes(deadline.id()))
                            .lasting(command.kind())
                            .isEmpty()) {
                LocalDate before = deadline.dueOn();
                deadline.standStill(from);
                DeadlineChange change = change(
                        deadline,
                        DeadlineChangeKind.STOPPED,
                        null,
                        command.kind(),
                        from,
                        null,
                        null,
                        command.reason(),
                        command.proof(),
                        by,
                        before);
                save(deadline, change, new ExpectedVersion(deadline.version()));
                events.publishEvent(new DeadlineStopped(
                        deadline.id(), subjectId, code, by, deadline.region(), before, deadline.dueOn()));
            }
        }
    }

    /**
     * Lets the clock of {@code subjectId} that stands still for {@code kind} run again the day after, unless it stands still for something
     * else as well; where none does, nothing happens.
     */
    @Transactional
    public void runOn(UUID subjectId, String code, ExclusionKind kind, EndStop command, OfficerId by) {
        for (Deadline deadline : deadlines.lockOpen(subjectId, code)) {
            Stops stops = new Stops(deadlines.changes(deadline.id()));
            stops.lasting(kind).ifPresent(stop -> runOn(deadline, stops, stop, command, by));
        }
    }

    /** A stop that ended before its first day leaves that day alone out. */
    private void runOn(Deadline deadline, Stops stops, DeadlineChange stop, EndStop command, OfficerId by) {
        LocalDate to = command.to().isBefore(stop.fromOn()) ? stop.fromOn() : command.to();
        LocalDate before = deadline.dueOn();
        DeadlineChange end = change(
                deadline,
                DeadlineChangeKind.STOP_ENDED,
                stop.id(),
                stop.exclusion(),
                stop.fromOn(),
                to,
                null,
                command.reason(),
                command.proof(),
                by,
                before);
        runOn(deadline, stops.with(end));
        save(deadline, end.leadingTo(deadline.dueOn()), new ExpectedVersion(deadline.version()));
        events.publishEvent(new DeadlineStopEnded(
                deadline.id(), deadline.subjectId(), deadline.code(), by, deadline.region(), before, deadline.dueOn()));
    }

    private DueDate runOn(Deadline deadline, Stops stops) {
        DueDate due = recounted(deadline, stops.spans(), deadline.extensions());
        deadline.runOn(due, stops.stillSince(due.due()));
        return due;
    }

    /** Refuses a span that does not lie in the period, which stands still for what lasts at least up to the end of that span. */
    private void requireInside(Deadline deadline, Stops stops, ExcludedSpan span) {
        DueDate others = recounted(deadline, stops.spansBy(span.days().to()), deadline.extensions());
        pointing("/from", () -> counted(deadline, appended(others.excluded(), span), deadline.extensions()));
    }

    private Deadline locked(DeadlineId id, CurrentOfficer officer) {
        Deadline deadline = deadlines.lock(id).orElseThrow(() -> PlatformRefusal.NOT_FOUND.with("id", id));
        officer.requireToKnowOf(deadline.region(), id);
        return deadline;
    }

    private DueDate recounted(Deadline deadline, List<ExcludedSpan> spans, int extensions) {
        return Stops.due(periods, deadline, spans, extensions);
    }

    private DueDate counted(Deadline deadline, List<ExcludedSpan> spans, int extensions) {
        return Stops.counted(periods, deadline, spans, extensions);
    }

    private void save(Deadline deadline, DeadlineChange change, ExpectedVersion expected) {
        if (deadline.version() != expected.value()) {
            throw PlatformRefusal.STALE.with();
        }
        ExpectedVersion.requireOne(deadlines.update(deadline));
        deadlines.insertChange(change);
        if (!change.dueAfter().equals(change.dueBefore())) {
            events.publishEvent(DeadlineMoved.of(deadline, change));
        }
    }

    private DeadlineView shown(DeadlineId id) {
        return deadlines
                .find(id)
                .orElseThrow()
                .view(deadlines.changes(id), deadlines.attendees(id), warnings.supervisions(id));
    }

    private DeadlineChange change(
            Deadline deadline,
            DeadlineChangeKind kind,
            @Nullable DeadlineChangeId stopId,
            @Nullable ExclusionKind exclusion,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable ExtensionApprover approver,
            String reason,
            @Nullable String proof,
            OfficerId officer,
            LocalDate before) {
        return new DeadlineChange(
                new DeadlineChangeId(Ids.next()),
                deadline.id(),
                kind,
                stopId,
                exclusion,
                from,
                to,
                approver,
                reason,
                proof,
                officer,
                time.now(),
                before,
                deadline.dueOn());
    }

    private static void requireForward(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw DeadlineRefusal.ENDS_BEFORE_IT_BEGINS
                    .with("from", from, "to", to)
                    .at("/to");
        }
    }

    private static List<ExcludedSpan> appended(List<ExcludedSpan> spans, ExcludedSpan one) {
        List<ExcludedSpan> all = new ArrayList<>(spans);
        all.add(one);
        return all;
    }

    /** The law points at spans by their number; whoever sent one stop knows it by its own members. */
    private static DueDate pointing(String pointer, Supplier<DueDate> counted) {
        try {
            return counted.get();
        } catch (Problem problem) {
            throw problem.at(pointer);
        }
    }
}
