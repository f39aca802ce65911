package org.lijian.casefile.penalty;

import java.util.List;
import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.deadline.DeadlineChanges;
import org.lijian.deadline.EndStop;
import org.lijian.deadline.StopDeadline;
import org.lijian.delivery.DocumentDelivered;
import org.lijian.delivery.PublicNoticePublished;
import org.lijian.law.period.ExclusionKind;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The time to decide stands still while a paper of a penalty is announced in public (《生态环境行政处罚办法》第五十七条). */
@Component
class PublicNoticeClock {
    private static final String DECISION = "DECISION";

    private final PenaltyMapper mapper;
    private final PenaltyStore store;
    private final DeadlineChanges clocks;

    PublicNoticeClock(PenaltyMapper mapper, PenaltyStore store, DeadlineChanges clocks) {
        this.mapper = mapper;
        this.store = store;
        this.clocks = clocks;
    }

    @EventListener
    @Order(0)
    void on(PublicNoticePublished event) {
        StopDeadline stop = new StopDeadline(
                ExclusionKind.ANNOUNCEMENT, event.publishedOn(), null, "公告送达", "公告 " + event.publishedOn());
        decisionsOf(event.subjectId()).forEach(subject -> clocks.standStill(subject, DECISION, stop, event.by()));
    }

    @EventListener
    @Order(0)
    void on(DocumentDelivered event) {
        EndStop end = new EndStop(event.deliveredOn(), "公告期间已过或者已经送达", "送达回证 " + event.deliveredOn());
        decisionsOf(event.subjectId())
                .forEach(subject -> clocks.runOn(subject, DECISION, ExclusionKind.ANNOUNCEMENT, end, event.by()));
    }

    /** The case of a penalty and, for one that has its own time, the penalty. */
    private List<UUID> decisionsOf(UUID subject) {
        PenaltyId id = new PenaltyId(subject);
        return mapper.byId(id) == null
                ? List.of()
                : List.of(store.read(id).view().caseId().value(), subject);
    }
}
