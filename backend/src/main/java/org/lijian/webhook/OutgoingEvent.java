package org.lijian.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.lijian.shared.DomainEvent;

/** What other systems can be told; the data of a message are the members of the event, which holds no personal data. */
public enum OutgoingEvent {
    LEAD_REGISTERED("lead.registered", "LeadRegistered"),
    LEAD_CLOSED("lead.closed", "LeadClosed"),
    INSPECTION_OPENED("inspection.opened", "InspectionOpened"),
    INSPECTION_CONCLUDED("inspection.concluded", "InspectionConcluded"),
    CASE_FILED("case.filed", "FilingDecided"),
    CASE_CLOSED("case.closed", "CaseClosed"),
    CASE_REOPENED("case.reopened", "CaseReopened"),
    PENALTY_DECIDED("penalty.decided", "PenaltyDecided"),
    PENALTY_SERVED("penalty.served", "PenaltyServed"),
    FINE_SETTLED("fine.settled", "CollectionSettled"),
    DECISION_PUBLISHED("decision.published", "DecisionPublished"),
    ORDER_ISSUED("correction-order.issued", "CorrectionOrderIssued"),
    RECHECK_RECORDED("recheck.recorded", "RecheckRecorded"),
    DRAW_COMMITTED("draw.committed", "DrawCommitted"),
    PARTY_LISTED("party.listed", "PartyListed");

    private final String type;
    private final String event;

    OutgoingEvent(String type, String event) {
        this.type = type;
        this.event = event;
    }

    @JsonCreator
    static OutgoingEvent ofType(String type) {
        return Arrays.stream(values())
                .filter(known -> known.type.equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing of this type is told: " + type));
    }

    static Optional<OutgoingEvent> of(DomainEvent happened) {
        String name = happened.getClass().getSimpleName();
        return Arrays.stream(values()).filter(known -> known.event.equals(name)).findFirst();
    }

    /** As messages name it: {@code lead.closed}. */
    @JsonValue
    public String type() {
        return type;
    }

    /** Simple name of the domain event behind it. */
    String event() {
        return event;
    }
}
