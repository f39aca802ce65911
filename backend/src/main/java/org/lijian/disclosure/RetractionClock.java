package org.lijian.disclosure;

import org.lijian.collection.ChallengeEnded;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.StartDeadline;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Starts the time to take a publication back when a review or a suit changes what was decided (三个工作日). */
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
        Publication published = ended.isAnotherDecision() ? mapper.findByPenalty(ended.penaltyId()) : null;
        if (published == null || mapper.retraction(published.id()) != null) {
            return;
        }
        deadlines.start(new StartDeadline(
                "RETRACT", ended.penaltyId().value(), ended.region(), ended.endedOn(), "复议决定书或者裁判文书"));
        events.publishEvent(new RetractionDue(published.id(), published.penaltyId(), ended.by(), published.region()));
    }
}
