package org.lijian.correction;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.document.HandedOver;
import org.lijian.document.PrintedText;
import org.lijian.inspection.InspectionId;
import org.lijian.platform.Require;
import org.lijian.registry.PartyId;

/**
 * 责令改正 as an inspector says it, online or from the field.
 *
 * @param partyId another party of the matter than the inspected one
 * @param reservedNumber the number that the order handed over on the spot bears
 * @param printed its text, as it was signed
 */
public record OrderRequest(
        @Nullable UUID id,
        @Nullable InspectionId inspectionId,
        @Nullable PartyId partyId,
        @Nullable CorrectionOrderId previousOrderId,
        @Nullable String violation,
        @Nullable String requirement,
        @Nullable LocalDate issuedOn,
        @Nullable String reservedNumber,
        @Nullable PrintedText printed) {
    /**
     * @throws org.lijian.shared.Problem {@code invalid}, {@code printed-text-missing}, {@code printed-text-altered}
     */
    public IssueCorrectionOrder command() {
        return new IssueCorrectionOrder(
                new CorrectionOrderId(Require.idOrNew(id, "/id")),
                Require.present(inspectionId, "/inspectionId"),
                partyId,
                previousOrderId,
                Require.text(violation, "/violation", 40),
                Require.text(requirement, "/requirement", 2000),
                Require.present(issuedOn, "/issuedOn"),
                HandedOver.of(reservedNumber, printed));
    }
}
