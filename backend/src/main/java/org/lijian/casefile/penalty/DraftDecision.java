package org.lijian.casefile.penalty;

import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.similar.SimilarBand;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;

/**
 * A decision that is made but not yet issued; it becomes one that can be served only with its document.
 *
 * @param similar what was usual among similar cases; nothing where there was no decision yet
 */
record DraftDecision(
        PenaltyId penaltyId,
        Ruling ruling,
        Assessment assessment,
        String fingerprint,
        @Nullable SimilarBand similar) {
    DraftDecision heldAgainst(@Nullable SimilarBand band) {
        return new DraftDecision(penaltyId, ruling, assessment, fingerprint, band);
    }

    Decision issued(DocumentId documentId, String number, DeliveryId deliveryId) {
        AssessedFacts facts = assessment.basis().facts();
        return new Decision(
                penaltyId,
                assessment.disposition(),
                ruling.amount(),
                facts.grade(),
                ruling.reasons(),
                facts.found(),
                facts.baseAmount(),
                facts.units(),
                assessment.acts(),
                ruling.deviationReason(),
                similar,
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
