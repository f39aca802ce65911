package org.lijian.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;

@Mapper
interface CaseMapper {
    void insert(CaseFile caseFile);

    void insertInvestigator(@Param("caseId") CaseId caseId, @Param("officer") OfficerId officer);

    /** @throws org.springframework.dao.DuplicateKeyException where the act of the party that this inspection found has a case under the norm */
    void insertNorm(
            @Param("caseId") CaseId caseId,
            @Param("inspectionId") InspectionId inspectionId,
            @Param("violation") String violation,
            @Param("applied") boolean applied);

    void insertAct(FurtherAct act);

    /** @throws org.springframework.dao.DuplicateKeyException where the act has a case under the norm */
    void insertActNorm(
            @Param("act") FurtherAct act, @Param("violation") String violation, @Param("applied") boolean applied);

    /** The further acts of a case that is merged; where they once came from stays noted. */
    void moveActs(@Param("from") CaseId from, @Param("into") CaseId into);

    /** The other cases that answer a lead of this one. */
    List<CaseId> sharingALeadWith(CaseId caseId);

    /** Waits for whoever is changing them. */
    List<CaseId> lock(@Param("cases") List<CaseId> cases);

    /** Every case that answers a lead of this one, itself among them, lead by lead. */
    List<CaseStore.CaseOfLead> answersToLeadsOf(CaseId caseId);

    List<FurtherAct> furtherActsOf(CaseId caseId);

    List<String> concurrentNormsOf(CaseId caseId);

    void insertFiling(FilingDecision decision);

    void insertReport(InvestigationReport report);

    void insertEvidence(ReportedEvidence evidence);

    void insertReview(CaseReview review);

    void insertClosingRequest(ClosingRequest request);

    void insertClosingDecision(ClosingDecision decision);

    /** @return rows updated: none when the case is not at {@code version} any more */
    int update(@Param("caseFile") CaseFile caseFile, @Param("version") long version);

    @Nullable CaseFile byId(CaseId id);

    @Nullable CaseFile byIdForUpdate(CaseId id);

    /** The case that handles the act now. */
    @Nullable CaseId idByAct(
            @Param("inspectionId") InspectionId inspectionId,
            @Param("partyId") PartyId partyId,
            @Param("violation") String violation);

    List<CaseSummary> page(
            @Param("prefix") String prefix,
            @Param("status") @Nullable CaseStatus status,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    Set<CaseStore.PaperKind> papersOnFile(CaseId caseId);

    Set<OfficerId> investigatorsOf(CaseId caseId);

    /** Those who were not recused. */
    Set<OfficerId> activeInvestigatorsOf(CaseId caseId);

    void recuseInvestigator(
            @Param("caseId") CaseId caseId, @Param("officer") OfficerId officer, @Param("on") LocalDate on);

    @Nullable FilingDecision filingOf(CaseId caseId);

    List<InvestigationReport> reportsOf(CaseId caseId);

    List<ReportedEvidence> evidenceOf(CaseId caseId);

    List<CaseReview> reviewsOf(CaseId caseId);

    List<ClosingRequest> closingRequestsOf(CaseId caseId);

    List<ClosingDecision> closingDecisionsOf(CaseId caseId);
}
