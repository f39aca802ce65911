package org.lijian.referral;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.evidence.EvidenceId;
import org.lijian.law.referral.ReferralKind;
import org.lijian.shared.OfficerId;

@Mapper
interface ReferralMapper {
    void insert(Referral referral);

    /** @return rows updated: none when the referral is not at {@code expected} any more */
    int update(@Param("referral") Referral referral, @Param("expected") long expected);

    @Nullable Referral find(@Param("id") ReferralId id);

    @Nullable Referral findForUpdate(@Param("id") ReferralId id);

    /** The referrals of a case, the first first. */
    List<Referral> ofCase(@Param("caseId") CaseId caseId);

    List<Referral> list(
            @Param("caseId") @Nullable CaseId caseId,
            @Param("kind") @Nullable ReferralKind kind,
            @Param("area") String area,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    void insertMember(
            @Param("referralId") ReferralId referralId,
            @Param("position") int position,
            @Param("officerId") OfficerId officerId);

    List<OfficerId> team(@Param("referralId") ReferralId referralId);

    void insertPerson(
            @Param("referralId") ReferralId referralId,
            @Param("position") int position,
            @Param("person") ReferralPerson person);

    List<ReferralPerson> persons(@Param("referralId") ReferralId referralId);

    void insertEvidence(
            @Param("referralId") ReferralId referralId,
            @Param("position") int position,
            @Param("evidenceId") EvidenceId evidenceId);

    List<EvidenceId> evidence(@Param("referralId") ReferralId referralId);

    void insertPaper(ReferralPaper paper);

    List<ReferralPaper> papers(@Param("referralId") ReferralId referralId);

    void insertStep(ReferralStep step);

    List<ReferralStep> steps(@Param("referralId") ReferralId referralId);
}
