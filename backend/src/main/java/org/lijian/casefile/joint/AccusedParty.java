package org.lijian.casefile.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.FoundAct;
import org.lijian.casefile.RequestFiling;
import org.lijian.inspection.InspectionId;
import org.lijian.law.limitation.HarmKind;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;

/**
 * One of the parties that a joint filing is asked for, with its acts; without a violation {@code caseId} names a case that is open already.
 *
 * @param objectId the object of its own with which it took part; the inspected one when left out
 */
public record AccusedParty(
        @Nullable UUID caseId,
        @Nullable PartyId partyId,
        @Nullable RegulatedObjectId objectId,
        @Nullable JointRole role,
        @Nullable String violation,
        @Nullable List<String> alsoUnder,
        @Nullable LocalDate actEndedOn,
        @Nullable HarmKind harm,
        @Nullable String cause,
        @Nullable String facts,
        @Nullable List<FoundAct> furtherActs) {
    @Nullable CaseId openCase() {
        return violation == null && caseId != null ? new CaseId(caseId) : null;
    }

    RequestFiling filing(InspectionId inspection) {
        return new RequestFiling(caseId, inspection, violation, alsoUnder, actEndedOn, harm, cause, facts, furtherActs);
    }
}
