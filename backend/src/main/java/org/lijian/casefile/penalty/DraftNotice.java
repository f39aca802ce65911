package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;

/** The notice as it is about to be issued. */
record DraftNotice(PenaltyId penaltyId, String facts, Assessment assessment, LocalDate issuedOn, OfficerId issuedBy) {
    Notice issued(DocumentId documentId, String number, DeliveryId deliveryId) {
        AssessedFacts assessed = assessment.basis().facts();
        return new Notice(
                penaltyId,
                assessment.disposition(),
                assessment.amount(),
                assessed.baseAmount(),
                assessed.units(),
                assessment.acts(),
                facts,
                assessment.hearing(),
                assessment.discussion(),
                assessment.legalReview(),
                assessment.explanation(),
                assessment.gates(),
                issuedOn,
                issuedBy,
                documentId,
                number,
                deliveryId);
    }
}
