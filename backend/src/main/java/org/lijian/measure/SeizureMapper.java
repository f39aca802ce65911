package org.lijian.measure;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.inspection.InspectionId;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;

@Mapper
interface SeizureMapper {
    void insert(Seizure seizure);

    int update(@Param("seizure") Seizure seizure, @Param("expected") long expected);

    @Nullable Seizure find(@Param("id") SeizureId id);

    @Nullable Seizure findForUpdate(@Param("id") SeizureId id);

    List<Seizure> ofActForUpdate(
            @Param("inspectionId") InspectionId inspectionId,
            @Param("partyId") PartyId partyId,
            @Param("violation") String violation);

    List<Seizure> ofCase(@Param("caseId") CaseId caseId);

    List<Seizure> list(
            @Param("inspectionId") @Nullable InspectionId inspectionId,
            @Param("caseId") @Nullable CaseId caseId,
            @Param("area") String area,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    void insertDecision(@Param("id") UUID measureId, @Param("decision") MeasureDecision decision);

    @Nullable MeasureDecision decision(@Param("id") UUID measureId);

    void insertAbandonment(@Param("id") UUID measureId, @Param("part") MeasureAbandonment part);

    @Nullable MeasureAbandonment abandonment(@Param("id") UUID measureId);

    void insertExecution(@Param("id") SeizureId id, @Param("execution") SeizureExecution execution);

    @Nullable SeizureExecution execution(@Param("id") SeizureId id);

    void insertOfficer(@Param("id") SeizureId id, @Param("officerId") OfficerId officerId);

    List<OfficerId> officers(@Param("id") SeizureId id);

    void insertItem(@Param("id") SeizureId id, @Param("item") SeizedItem item);

    List<SeizedItem> items(@Param("id") SeizureId id);

    void insertExtension(@Param("id") SeizureId id, @Param("extension") SeizureExtension extension);

    @Nullable SeizureExtension extension(@Param("id") SeizureId id);

    void insertRequest(LiftRequest request);

    int answerRequest(LiftRequest request);

    List<LiftRequest> requests(@Param("id") SeizureId id);

    void insertLifting(@Param("id") SeizureId id, @Param("lifting") SeizureLifting lifting);

    @Nullable SeizureLifting lifting(@Param("id") SeizureId id);

    void insertDisposal(@Param("id") SeizureId id, @Param("disposal") SeizureDisposal disposal);

    @Nullable SeizureDisposal disposal(@Param("id") SeizureId id);
}
