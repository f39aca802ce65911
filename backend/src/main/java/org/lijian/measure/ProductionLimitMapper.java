package org.lijian.measure;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.shared.OfficerId;

@Mapper
interface ProductionLimitMapper {
    void insert(ProductionLimit limit);

    int update(@Param("limit") ProductionLimit limit, @Param("expected") long expected);

    @Nullable ProductionLimit find(@Param("id") ProductionLimitId id);

    @Nullable ProductionLimit findForUpdate(@Param("id") ProductionLimitId id);

    List<ProductionLimit> ofCase(@Param("caseId") CaseId caseId);

    List<ProductionLimit> list(
            @Param("caseId") @Nullable CaseId caseId,
            @Param("area") String area,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    void insertNotice(@Param("id") ProductionLimitId id, @Param("part") LimitNotice part);

    @Nullable LimitNotice notice(@Param("id") ProductionLimitId id);

    void insertStatement(@Param("id") ProductionLimitId id, @Param("part") LimitStatement part);

    List<LimitStatement> statements(@Param("id") ProductionLimitId id);

    void insertHearing(@Param("id") ProductionLimitId id, @Param("part") LimitHearing part);

    @Nullable LimitHearing hearing(@Param("id") ProductionLimitId id);

    void insertDecision(@Param("id") ProductionLimitId id, @Param("part") LimitDecision part);

    @Nullable LimitDecision decision(@Param("id") ProductionLimitId id);

    void insertExtension(@Param("id") ProductionLimitId id, @Param("part") LimitExtension part);

    @Nullable LimitExtension extension(@Param("id") ProductionLimitId id);

    void insertPlan(@Param("id") ProductionLimitId id, @Param("part") LimitPlan part);

    @Nullable LimitPlan plan(@Param("id") ProductionLimitId id);

    void insertCompletion(@Param("id") ProductionLimitId id, @Param("part") LimitCompletion part);

    @Nullable LimitCompletion completion(@Param("id") ProductionLimitId id);

    void insertTermination(@Param("id") ProductionLimitId id, @Param("part") LimitTermination part);

    @Nullable LimitTermination termination(@Param("id") ProductionLimitId id);

    void insertFollowUp(@Param("id") ProductionLimitId id, @Param("part") LimitFollowUp part);

    @Nullable LimitFollowUp followUp(@Param("id") ProductionLimitId id);

    void insertFollowUpOfficer(@Param("id") ProductionLimitId id, @Param("officerId") OfficerId officerId);

    List<OfficerId> followUpOfficers(@Param("id") ProductionLimitId id);
}
