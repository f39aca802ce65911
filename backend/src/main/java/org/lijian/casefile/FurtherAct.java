package org.lijian.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;
import org.lijian.law.limitation.HarmKind;
import org.lijian.lead.LeadId;
import org.lijian.registry.RegulatedObjectId;

/**
 * One more act of the same party that is handled in a case beside the act it is filed for (数个违法行为).
 *
 * @param alsoUnder the other norms that this act violates, each by the code of the catalogue
 * @param harm what it has led to, as far as it lengthens the limitation
 * @param fromCase the case that was merged and brought it; absent for what the case was filed with
 */
public record FurtherAct(
        UUID id,
        CaseId caseId,
        InspectionId inspectionId,
        LeadId leadId,
        RegulatedObjectId objectId,
        String violation,
        Norms alsoUnder,
        LocalDate actEndedOn,
        LocalDate discoveredOn,
        HarmKind harm,
        String facts,
        @Nullable CaseId fromCase) {
    /** Whether it says the same of the same act, whatever id it was given. */
    boolean says(FurtherAct other) {
        return inspectionId.equals(other.inspectionId)
                && violation.equals(other.violation)
                && alsoUnder.equals(other.alsoUnder)
                && actEndedOn.equals(other.actEndedOn)
                && harm == other.harm
                && facts.equals(other.facts);
    }
}
