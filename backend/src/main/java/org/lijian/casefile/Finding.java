package org.lijian.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionView;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;

/**
 * What an inspection found of one party.
 *
 * @param discoveredOn the day of the inspection, or the later one on which this party was found to have taken part
 */
record Finding(
        InspectionView inspection,
        PartyId partyId,
        RegulatedObjectId objectId,
        LocalDate inspectedOn,
        LocalDate discoveredOn) {
    /** Of the inspected party where nobody else is {@code accused}. */
    static Finding of(InspectionView inspection, @Nullable Accused accused) {
        LocalDate inspectedOn = inspection.inspectedOn();
        if (inspectedOn == null) {
            throw CaseRefusal.FILING_CONDITIONS.with("reason", "现场检查尚未完成");
        }
        return accused == null
                ? new Finding(inspection, inspection.partyId(), inspection.objectId(), inspectedOn, inspectedOn)
                : new Finding(
                        inspection,
                        accused.partyId(),
                        accused.objectId() == null ? inspection.objectId() : accused.objectId(),
                        inspectedOn,
                        accused.foundOn() == null ? inspectedOn : accused.foundOn());
    }
}
