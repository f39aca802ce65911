package org.lijian.deadline;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.law.period.WhenOver;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Warnings of clocks that run out, and what supervisors order when one has (预警和督办). */
@Service
public class DeadlineWatch {
    /** For a clock that stands still: it is asked again when it runs on. */
    private static final Instant NOBODY_KNOWS = LegalTime.endOf(Year.of(9998).atDay(365));

    private final DeadlineMapper deadlines;
    private final DeadlineWarningMapper warnings;
    private final StatutoryPeriods periods;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    DeadlineWatch(
            DeadlineMapper deadlines,
            DeadlineWarningMapper warnings,
            StatutoryPeriods periods,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.deadlines = deadlines;
        this.warnings = warnings;
        this.periods = periods;
        this.time = time;
        this.events = events;
    }

    /** When the clock is to be looked at next: at the first instant of its next day of warning. */
    @Transactional(readOnly = true)
    public Instant next(DeadlineId id) {
        return deadlines
                .find(id)
                .flatMap(Deadline::nextWarning)
                .map(day -> LegalTime.endOf(day.minusDays(1)))
                .orElse(NOBODY_KNOWS);
    }

    /**
     * Warns of what the clock has come to by today, once for each of its stages; of several that went by unseen, of the last alone.
     *
     * @return what follows
     */
    @Transactional
    public DeadlineCourse lookAt(DeadlineId id) {
        Deadline deadline = deadlines.lock(id).orElseThrow(() -> PlatformRefusal.NOT_FOUND.with("id", id));
        if (!deadline.isOpen()) {
            return DeadlineCourse.OVER;
        }
        boolean escalates = periods.whenOver(deadline.code()) == WhenOver.ESCALATES;
        deadline.warnOf(time.today()).ifPresent(level -> {
            ExpectedVersion.requireOne(deadlines.update(deadline));
            if (escalates || level != WarningLevel.OVERDUE) {
                warn(deadline, level);
            }
        });
        if (!deadline.isWarnedAs(WarningLevel.OVERDUE)) {
            return DeadlineCourse.RUNS;
        }
        return escalates ? DeadlineCourse.OVERDUE : DeadlineCourse.OVER;
    }

    private void warn(Deadline deadline, WarningLevel level) {
        DeadlineWarning warning = deadline.warning(Ids.next(), level, time.now());
        if (warnings.insertUnlessGiven(warning) > 0) {
            events.publishEvent(new DeadlineWarned(
                    deadline.id(), deadline.subjectId(), deadline.code(), deadline.region(), level, deadline.dueOn()));
        }
    }

    /**
     * Notes what a supervisor orders about a late clock.
     *
     * @throws org.lijian.shared.Problem {@code deadline-not-overdue}; {@code not-at-this-step} when it was done already
     */
    @Transactional
    DeadlineView supervise(DeadlineId id, String instruction, ExpectedVersion expected, CurrentOfficer officer) {
        Deadline deadline = deadlines.lock(id).orElseThrow(() -> PlatformRefusal.NOT_FOUND.with("id", id));
        officer.requireToKnowOf(deadline.region(), id);
        deadline.requireOverdue(time.today());
        if (deadline.version() != expected.value()) {
            throw PlatformRefusal.STALE.with();
        }
        ExpectedVersion.requireOne(deadlines.update(deadline));
        warnings.insertSupervision(
                new Supervision(Ids.next(), id, deadline.dueOn(), instruction, officer.id(), time.now()));
        events.publishEvent(new DeadlineSupervised(
                id, deadline.subjectId(), deadline.code(), officer.id(), deadline.region(), deadline.dueOn()));
        return deadlines
                .find(id)
                .orElseThrow()
                .view(deadlines.changes(id), deadlines.attendees(id), warnings.supervisions(id));
    }

    @Transactional(readOnly = true)
    Page<DeadlineWarning> list(@Nullable WarningLevel level, PageRequest page, CurrentOfficer officer) {
        List<DeadlineWarning> rows = warnings.list(officer.area().prefix(), level, page.after(), page.rows());
        return Page.of(rows, page.limit(), DeadlineWarning::id);
    }

    @Transactional(readOnly = true)
    List<Supervision> supervisions(DeadlineId id) {
        return warnings.supervisions(id);
    }
}
