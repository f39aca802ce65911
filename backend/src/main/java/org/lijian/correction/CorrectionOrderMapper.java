package org.lijian.correction;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.evidence.EvidenceId;
import org.lijian.inspection.InspectionId;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;

@Mapper
interface CorrectionOrderMapper {
    void insert(CorrectionOrder order);

    int update(@Param("order") CorrectionOrder order, @Param("expected") long expected);

    @Nullable CorrectionOrder find(@Param("id") CorrectionOrderId id);

    @Nullable CorrectionOrder findForUpdate(@Param("id") CorrectionOrderId id);

    /** The rounds of one party for one violation of an inspection, first round first. */
    List<CorrectionOrder> roundsForUpdate(
            @Param("inspectionId") InspectionId inspectionId,
            @Param("partyId") PartyId partyId,
            @Param("violation") String violation);

    /** The orders to correct the violation of the case, first round first. */
    List<CorrectionOrder> ofCase(@Param("caseId") CaseId caseId);

    List<CorrectionOrder> list(
            @Param("inspectionId") @Nullable InspectionId inspectionId,
            @Param("area") String area,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    void insertRecheck(Recheck recheck);

    void insertRecheckOfficer(@Param("recheckId") RecheckId recheckId, @Param("officerId") OfficerId officerId);

    void insertRecheckEvidence(@Param("recheckId") RecheckId recheckId, @Param("evidenceId") EvidenceId evidenceId);

    @Nullable Recheck recheck(@Param("id") RecheckId id);

    @Nullable Recheck recheckOf(@Param("orderId") CorrectionOrderId orderId);

    List<OfficerId> recheckOfficers(@Param("recheckId") RecheckId recheckId);

    List<EvidenceId> recheckEvidence(@Param("recheckId") RecheckId recheckId);

    int notePerDayPenalty(@Param("recheckId") RecheckId recheckId, @Param("penaltyId") PenaltyId penaltyId);
}
