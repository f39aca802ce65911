package org.lijian.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The running clocks of leads, cases, orders and penalties. */
@Service
public class Deadlines {
    private final DeadlineMapper deadlines;
    private final DeadlineWarningMapper warnings;
    private final StatutoryPeriods periods;
    private final ApplicationEventPublisher events;

    Deadlines(
            DeadlineMapper deadlines,
            DeadlineWarningMapper warnings,
            StatutoryPeriods periods,
            ApplicationEventPublisher events) {
        this.deadlines = deadlines;
        this.warnings = warnings;
        this.periods = periods;
        this.events = events;
    }

    /**
     * Starts a clock by the law of the day it is triggered on; the same one started again is the one that runs.
     *
     * @throws org.lijian.shared.Problem as {@link StatutoryPeriods#due} refuses
     */
    @Transactional
    public DeadlineView start(StartDeadline start) {
        DeadlineId id = new DeadlineId(Ids.next());
        deadlines.insertUnlessStarted(Deadline.started(
                id,
                start,
                periods.due(start.code(), start.triggeredOn(), start.triggeredOn()),
                periods.whenOver(start.code()).isWarnedOf()));
        Deadline running = deadlines
                .findStarted(start.subjectId(), start.code(), start.triggeredOn())
                .orElseThrow();
        if (running.id().equals(id) && running.isWatched()) {
            events.publishEvent(new DeadlineStarted(id, running.region()));
        }
        return running.view();
    }

    /**
     * Notes that what {@code code} asks of the subject was done on {@code on}; without an open clock nothing happens.
     *
     * @return whether a clock was running
     */
    @Transactional
    public boolean meet(UUID subjectId, String code, LocalDate on) {
        List<Deadline> running = deadlines.lockOpen(subjectId, code);
        for (Deadline deadline : running) {
            deadline.meet(on);
            ExpectedVersion.requireOne(deadlines.update(deadline));
            deadline.met().ifPresent(events::publishEvent);
        }
        return !running.isEmpty();
    }

    /** What was said to be done was not: the youngest clock runs as if it had never been met; without one nothing happens. */
    @Transactional
    public void reopen(UUID subjectId, String code) {
        deadlines.latest(subjectId, code, null).ifPresent(deadline -> {
            if (!deadline.reopen()) {
                return;
            }
            ExpectedVersion.requireOne(deadlines.update(deadline));
            events.publishEvent(
                    new DeadlineReopened(deadline.id(), subjectId, code, deadline.region(), deadline.isWatched()));
        });
    }

    /** The clock that runs, the youngest when there are several. */
    @Transactional(readOnly = true)
    public Optional<DeadlineView> open(UUID subjectId, String code) {
        return deadlines.latest(subjectId, code, DeadlineState.OPEN).map(Deadline::view);
    }

    /** The youngest clock, running or not. */
    @Transactional(readOnly = true)
    public Optional<DeadlineView> latest(UUID subjectId, String code) {
        return deadlines.latest(subjectId, code, null).map(Deadline::view);
    }

    /** One clock, running or not. */
    @Transactional(readOnly = true)
    public Optional<DeadlineView> find(DeadlineId id) {
        return deadlines.find(id).map(Deadline::view);
    }

    @Transactional(readOnly = true)
    DeadlineView deadline(DeadlineId id, CurrentOfficer officer) {
        Deadline deadline = deadlines.find(id).orElseThrow(() -> PlatformRefusal.NOT_FOUND.with("id", id));
        officer.requireToKnowOf(deadline.region(), id);
        return deadline.view(deadlines.changes(id), deadlines.attendees(id), warnings.supervisions(id));
    }

    @Transactional(readOnly = true)
    Page<DeadlineView> list(@Nullable UUID subject, PageRequest page, CurrentOfficer officer) {
        return Page.of(
                        deadlines.list(officer.area().prefix(), subject, page.after(), page.rows()),
                        page.limit(),
                        deadline -> deadline.id().value())
                .map(Deadline::view);
    }
}
