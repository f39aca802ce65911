package org.lijian.casefile.penalty;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.OfficerId;

@Mapper
interface PenaltyMapper {
    void insert(Penalty penalty);

    void insertInvestigator(@Param("penaltyId") PenaltyId penaltyId, @Param("officer") OfficerId officer);

    void insertPerDayGround(PerDayGround ground);

    void insertRequiredStep(RequiredStep required);

    List<RequiredStep> requiredStepsOf(PenaltyId penaltyId);

    void insertNotice(Notice notice);

    void insertStatement(Statement statement);

    void insertHearingAnswer(HearingAnswer answer);

    void insertHearing(ConcludedHearing hearing);

    void insertLegalReview(LegalReview review);

    void insertDiscussion(Discussion discussion);

    void insertAttendance(Attendance attendance);

    void insertDecision(Decision decision);

    /** @return rows updated: none when the penalty is not at {@code version} any more */
    int update(@Param("penalty") Penalty penalty, @Param("version") long version);

    @Nullable Penalty byId(PenaltyId id);

    @Nullable Penalty byIdForUpdate(PenaltyId id);

    @Nullable PenaltyId ordinaryOf(CaseId caseId);

    @Nullable PenaltyId byOrder(UUID orderId);

    List<PenaltyId> idsOfCase(CaseId caseId);

    List<PenaltySummary> page(
            @Param("prefix") String prefix,
            @Param("caseId") @Nullable CaseId caseId,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    Set<PenaltyStore.PaperKind> papersOnFile(PenaltyId penaltyId);

    Set<OfficerId> investigatorsOf(PenaltyId penaltyId);

    @Nullable PerDayGround perDayGroundOf(PenaltyId penaltyId);

    @Nullable Notice noticeOf(PenaltyId penaltyId);

    List<Statement> statementsOf(PenaltyId penaltyId);

    @Nullable HearingAnswer hearingAnswerOf(PenaltyId penaltyId);

    @Nullable ConcludedHearing hearingOf(PenaltyId penaltyId);

    List<LegalReview> legalReviewsOf(PenaltyId penaltyId);

    List<Discussion> discussionsOf(PenaltyId penaltyId);

    List<Attendance> attendancesOf(PenaltyId penaltyId);

    @Nullable Decision decisionOf(PenaltyId penaltyId);
}
