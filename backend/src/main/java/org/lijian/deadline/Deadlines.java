package org.lijian.deadline;

import java.time.LocalDate;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The running clocks of leads, cases, orders and penalties. */
@Service
public class Deadlines {
    private final DeadlineMapper deadlines;
    private final StatutoryPeriods periods;

    Deadlines(DeadlineMapper deadlines, StatutoryPeriods periods) {
        this.deadlines = deadlines;
        this.periods = periods;
    }

    /**
     * Starts a clock by the law of the day it is triggered on; the same one started again is the one that runs.
     *
     * @throws org.lijian.shared.Problem as {@link StatutoryPeriods#due} refuses
     */
    @Transactional
    public DeadlineView start(StartDeadline start) {
        deadlines.insertUnlessStarted(Deadline.started(
                new DeadlineId(Ids.next()),
                start,
                periods.due(start.code(), start.triggeredOn(), start.triggeredOn())));
        return deadlines
                .findStarted(start.subjectId(), start.code(), start.triggeredOn())
                .orElseThrow()
                .view();
    }

    /** Notes that what {@code code} asks of the subject was done on {@code on}; without an open clock nothing happens. */
    @Transactional
    public void meet(UUID subjectId, String code, LocalDate on) {
        for (Deadline deadline : deadlines.lockOpen(subjectId, code)) {
            deadline.meet(on);
            ExpectedVersion.requireOne(deadlines.update(deadline));
        }
    }

    /** What was said to be done was not: the youngest clock runs as if it had never been met; without one nothing happens. */
    @Transactional
    public void reopen(UUID subjectId, String code) {
        deadlines.latest(subjectId, code, null).ifPresent(deadline -> {
            deadline.reopen();
            ExpectedVersion.requireOne(deadlines.update(deadline));
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

    @Transactional(readOnly = true)
    DeadlineView deadline(DeadlineId id, CurrentOfficer officer) {
        Deadline deadline = deadlines.find(id).orElseThrow(() -> PlatformRefusal.NOT_FOUND.with("id", id));
        officer.requireToKnowOf(deadline.region(), id);
        return deadline.view(deadlines.changes(id));
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
