package org.lijian.casefile.penalty;

import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;

/** A decision that is made but not yet issued; it becomes one that can be served only with its document. */
record DraftDecision(PenaltyId penaltyId, Ruling ruling, Assessment assessment, String fingerprint) {
    Decision issued(DocumentId documentId, String number, DeliveryId deliveryId) {
        AssessedFacts facts = assessment.basis().facts();
        return new Decision(
                penaltyId,
                ruling.amount(),
                facts.grade(),
                ruling.reasons(),
                facts.found(),
                ruling.deviationReason(),
                assessment.explanation(),
                assessment.gates(),
                fingerprint,
                ruling.decidedOn(),
                ruling.by(),
                documentId,
                number,
                deliveryId);
    }
}
