package org.lijian.statistics.fact;

import java.util.UUID;
import org.lijian.lead.LeadAnswered;
import org.lijian.lead.LeadClosed;
import org.lijian.lead.LeadExit;
import org.lijian.lead.LeadRegistered;
import org.lijian.lead.LeadSeparated;
import org.lijian.lead.LeadTransferAnswered;
import org.lijian.lead.LeadTriaged;
import org.lijian.lead.TriageOutcome;
import org.lijian.statistics.MilestoneKind;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What happens to leads. */
@Component
class LeadMilestones {
    private static final String SEPARATED = "撤销并案";

    private final MilestoneBook book;

    LeadMilestones(MilestoneBook book) {
        this.book = book;
    }

    @EventListener
    @Order(0)
    void on(LeadRegistered event) {
        UUID lead = event.leadId().value();
        Origin origin = Origin.of(event.region()).ofLead(lead, event.channel().name());
        if (event.campaignId() != null) {
            origin = origin.under(event.campaignId());
        }
        book.begin(lead, SubjectKind.LEAD, origin, event.registeredOn());
        book.write(Milestone.of(MilestoneKind.LEAD_REGISTERED, lead, origin, event.registeredOn())
                .by(event.by()));
    }

    @EventListener
    @Order(0)
    void on(LeadTriaged event) {
        book.write(book.of(MilestoneKind.LEAD_TRIAGED, event.leadId().value(), event.region(), book.today())
                .as(event.outcome())
                .by(event.by())
                .again());
    }

    @EventListener
    @Order(0)
    void on(LeadAnswered event) {
        book.of(MilestoneKind.LEAD_ANSWERED, event.leadId().value(), event.answeredOn())
                .ifPresent(draft -> book.write(draft.by(event.by()).again()));
    }

    @EventListener
    @Order(0)
    void on(LeadClosed event) {
        UUID lead = event.leadId().value();
        book.end(lead, event.closedOn());
        book.write(book.of(MilestoneKind.LEAD_CLOSED, lead, event.region(), event.closedOn())
                .as(event.exit())
                .by(event.by())
                .number(book.anew(lead, MilestoneKind.LEAD_CLOSED))
                .taking(book.daysSince(lead, MilestoneKind.LEAD_REGISTERED, event.closedOn())));
    }

    /** Of the other authority's fine, which is none of the bureau's. */
    @EventListener
    @Order(0)
    void on(LeadTransferAnswered event) {
        book.write(book.of(MilestoneKind.TRANSFER_ANSWERED, event.leadId().value(), event.region(), event.answeredOn())
                .as(event.result())
                .by(event.by())
                .over(event.fine()));
    }

    /** A merge that is undone never was an exit, nor was the lead triaged. */
    @EventListener
    @Order(0)
    void on(LeadSeparated event) {
        UUID lead = event.leadId().value();
        book.goOn(lead);
        book.takeBack(lead, MilestoneKind.LEAD_CLOSED, LeadExit.MERGED.name(), book.today(), SEPARATED);
        book.takeBack(lead, MilestoneKind.LEAD_TRIAGED, TriageOutcome.DUPLICATE.name(), book.today(), SEPARATED);
    }
}
