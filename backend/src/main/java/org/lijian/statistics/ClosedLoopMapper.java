package org.lijian.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.LeadExit;
import org.lijian.shared.RegionCode;

@Mapper
interface ClosedLoopMapper {
    Sum sum(@Param("condition") MilestoneCondition condition);

    List<ExitCount> byExit(@Param("condition") MilestoneCondition condition);

    List<Row> rows(
            @Param("condition") MilestoneCondition condition,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    record Sum(long count, BigDecimal amount) {}

    record ExitCount(LeadExit exit, long count) {}

    record Row(
            MilestoneId id,
            UUID subjectId,
            RegionCode region,
            LocalDate occurredOn,
            @Nullable LeadExit exit,
            int tally,
            @Nullable BigDecimal amount) {}
}
