package org.lijian.statistics;

import org.lijian.casefile.penalty.PenaltyDecided;
import org.lijian.collection.CollectionSettled;
import org.lijian.lead.LeadClosed;
import org.lijian.lead.LeadRegistered;
import org.lijian.lead.LeadSeparated;
import org.lijian.platform.LegalTime;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes down what counts, in the transaction in which it happened. */
@Component
class Milestones {
    private final MilestoneMapper mapper;
    private final LegalTime time;

    Milestones(MilestoneMapper mapper, LegalTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    @EventListener
    @Order(0)
    void on(LeadRegistered event) {
        mapper.insert(Milestone.of(
                MilestoneKind.LEAD_REGISTERED,
                event.leadId().value(),
                event.region(),
                event.registeredOn(),
                time.now()));
    }

    @EventListener
    @Order(0)
    void on(LeadClosed event) {
        mapper.insert(Milestone.of(
                        MilestoneKind.LEAD_CLOSED, event.leadId().value(), event.region(), event.closedOn(), time.now())
                .leaving(event.exit()));
    }

    /** A merge that is undone never was an exit. */
    @EventListener
    @Order(0)
    void on(LeadSeparated event) {
        mapper.forget(MilestoneKind.LEAD_CLOSED, event.leadId().value());
    }

    @EventListener
    @Order(0)
    void on(PenaltyDecided event) {
        mapper.insert(Milestone.of(
                        MilestoneKind.FINE_DECIDED,
                        event.penaltyId().value(),
                        event.region(),
                        event.decidedOn(),
                        time.now())
                .over(event.amount()));
    }

    @EventListener
    @Order(0)
    void on(CollectionSettled event) {
        mapper.insert(Milestone.of(
                        MilestoneKind.FINE_SETTLED,
                        event.penaltyId().value(),
                        event.region(),
                        event.settledOn(),
                        time.now())
                .over(event.amount()));
    }
}
