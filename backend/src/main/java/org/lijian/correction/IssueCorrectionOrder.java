package org.lijian.correction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.document.HandedOver;
import org.lijian.inspection.InspectionId;
import org.lijian.registry.PartyId;

/**
 * What an inspector orders: to stop and correct one violation that the inspection found.
 *
 * @param partyId who is to; the inspected party when absent
 */
public record IssueCorrectionOrder(
        CorrectionOrderId id,
        InspectionId inspectionId,
        @Nullable PartyId partyId,
        @Nullable CorrectionOrderId previousOrderId,
        String violation,
        String requirement,
        LocalDate issuedOn,
        @Nullable HandedOver handedOver) {}
