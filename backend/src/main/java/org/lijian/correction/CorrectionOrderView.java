package org.lijian.correction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.inspection.InspectionId;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * An order to correct as officers see it.
 *
 * @param partyId who is to correct
 * @param round 1 for the first order to correct this violation, 2 for the one after the first refusal, and so on
 * @param perDayStated whether the order states that a refusal is penalised per day
 * @param recheckBy the last day a recheck counts, known once the order is served
 */
public record CorrectionOrderView(
        CorrectionOrderId id,
        InspectionId inspectionId,
        PartyId partyId,
        @Nullable CorrectionOrderId previousOrderId,
        int round,
        @Nullable CaseId caseId,
        RegionCode region,
        String violation,
        String requirement,
        boolean perDayStated,
        LocalDate issuedOn,
        OfficerId issuedBy,
        DocumentId documentId,
        String documentNumber,
        DeliveryId deliveryId,
        CorrectionStatus status,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate recheckBy,
        @Nullable RecheckView recheck,
        long version) {
    static CorrectionOrderView of(CorrectionOrder order, @Nullable RecheckView recheck) {
        return new CorrectionOrderView(
                order.id(),
                order.inspectionId(),
                order.partyId(),
                order.previousOrderId(),
                order.round(),
                order.caseId(),
                order.region(),
                order.violation(),
                order.requirement(),
                order.perDayStated(),
                order.issuedOn(),
                order.issuedBy(),
                order.documentId(),
                order.documentNumber(),
                order.deliveryId(),
                order.status(),
                order.servedOnOrNull(),
                order.recheckBy(),
                recheck,
                order.version());
    }
}
