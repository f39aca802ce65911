package org.lijian.statistics;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.LeadExit;

@Mapper
interface MilestoneMapper {
    void insert(Milestone milestone);

    void forget(@Param("kind") MilestoneKind kind, @Param("subjectId") UUID subjectId);

    ClosedLoopView.Fines sum(@Param("condition") MilestoneCondition condition);

    List<ExitCount> byExit(@Param("condition") MilestoneCondition condition);

    List<Milestone> rows(
            @Param("condition") MilestoneCondition condition,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    record ExitCount(LeadExit leftBy, long count) {}
}
