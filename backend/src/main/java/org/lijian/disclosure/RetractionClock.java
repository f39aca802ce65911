package org.lijian.disclosure;

import java.time.LocalDate;
import org.lijian.casefile.PenaltyId;
import org.lijian.collection.ChallengeEnded;
import org.lijian.collection.DecisionRevoked;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.StartDeadline;
import org.lijian.shared.OfficerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Starts the time to take a publication back when a review, a suit or the bureau itself changes what was decided (三个工作日); what was not published yet has no time to be published any more. */
@Component
class RetractionClock {
    private final PublicationMapper mapper;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;

    RetractionClock(PublicationMapper mapper, Deadlines deadlines, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.deadlines = deadlines;
        this.events = events;
    }

    @EventListener
    @Order(0)
    void on(ChallengeEnded ended) {
        if (ended.isAnotherDecision()) {
            takeBack(ended.penaltyId(), ended.endedOn(), "复议决定书或者裁判文书", ended.by());
        }
    }

    @EventListener
    @Order(0)
    void on(DecisionRevoked revoked) {
        takeBack(revoked.penaltyId(), revoked.revokedOn(), "撤销行政处罚决定书", revoked.by());
    }

    private void takeBack(PenaltyId penalty, LocalDate on, String proof, OfficerId by) {
        Publication published = mapper.findByPenalty(penalty);
        if (published == null) {
            deadlines.meet(penalty.value(), "PUBLISH", on);
            return;
        }
        if (mapper.retraction(published.id()) != null) {
            return;
        }
        deadlines.start(new StartDeadline("RETRACT", penalty.value(), published.region(), on, proof));
        events.publishEvent(new RetractionDue(published.id(), penalty, by, published.region()));
    }
}
