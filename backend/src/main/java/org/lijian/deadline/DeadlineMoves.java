package org.lijian.deadline;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.law.LawBook;
import org.lijian.law.change.LawTakesEffect;
import org.lijian.law.period.ExcludedSpan;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the running clocks anew when the law or the calendar is changed, and lists each that moved. */
@Service
public class DeadlineMoves {
    private static final int AT_ONCE = 500;

    private final DeadlineMapper deadlines;
    private final DeadlineMoveMapper moves;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    DeadlineMoves(
            DeadlineMapper deadlines, DeadlineMoveMapper moves, LegalTime time, ApplicationEventPublisher events) {
        this.deadlines = deadlines;
        this.moves = moves;
        this.time = time;
        this.events = events;
    }

    /** In the transaction that changes the law: the law and the clocks change together or not at all. Told twice, it moves nothing twice. */
    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    public void countAnew(LawTakesEffect law) {
        StatutoryPeriods periods = new StatutoryPeriods(new LawBook(law.book()));
        UUID after = null;
        List<Deadline> running;
        do {
            running = deadlines.lockRunning(after, AT_ONCE);
            for (Deadline deadline : running) {
                countAnew(deadline, periods, law.revision());
                after = deadline.id().value();
            }
        } while (running.size() == AT_ONCE);
    }

    private void countAnew(Deadline deadline, StatutoryPeriods periods, long revision) {
        DeadlineView before = deadline.view();
        List<ExcludedSpan> spans = new Stops(deadlines.changes(deadline.id())).spans();
        deadline.recount(Stops.due(periods, deadline, spans, deadline.extensions()));
        DeadlineView after = deadline.view();
        if (after.dueOn().equals(before.dueOn()) && after.steps().equals(before.steps())) {
            return;
        }
        ExpectedVersion.requireOne(deadlines.update(deadline));
        if (!after.dueOn().equals(before.dueOn())) {
            DeadlineMove move = DeadlineMove.byLaw(before, after, revision, time.now());
            moves.insert(move);
            events.publishEvent(DeadlineMoved.of(move));
        }
    }

    @Transactional(readOnly = true)
    Page<DeadlineMove> list(@Nullable Long revision, PageRequest page, CurrentOfficer officer) {
        return Page.of(
                moves.list(officer.area().prefix(), revision, page.after(), page.rows()),
                page.limit(),
                DeadlineMove::id);
    }
}
