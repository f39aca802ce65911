package org.lijian.correction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.document.HandedOver;
import org.lijian.inspection.InspectionId;

/** What an inspector orders: to stop and correct one violation that the inspection found. */
public record IssueCorrectionOrder(
        CorrectionOrderId id,
        InspectionId inspectionId,
        @Nullable CorrectionOrderId previousOrderId,
        String violation,
        String requirement,
        LocalDate issuedOn,
        @Nullable HandedOver handedOver) {}
