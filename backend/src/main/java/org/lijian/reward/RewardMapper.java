package org.lijian.reward;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.lead.LeadId;

@Mapper
interface RewardMapper {
    void insert(Reward reward);

    /** @return rows updated: none when the reward is not at {@code version} any more */
    int update(@Param("reward") Reward reward, @Param("version") long version);

    @Nullable Reward byId(RewardId id);

    @Nullable Reward byIdForUpdate(RewardId id);

    /** The one of a case that was not refused. */
    @Nullable Reward standing(CaseId caseId);

    @Nullable Reward byVoucher(String voucher);

    /** What concerns a report, or the matter it was merged into; its own first, the latest first. */
    List<Reward> about(@Param("lead") LeadId lead, @Param("matter") LeadId matter);

    List<Reward> page(
            @Param("prefix") String prefix,
            @Param("status") @Nullable RewardStatus status,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);
}
