package org.lijian.statistics.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.statistics.MilestoneId;

@Mapper
interface SumMapper {
    /** Takes the one row whose holder may change the sums; nothing while somebody else holds it. */
    Optional<Integer> tryLock();

    /** The same, waiting for it. */
    int lock();

    List<MilestoneId> pending(int most);

    void fold(
            @Param("breadth") MilestoneQuery.Breadth breadth,
            @Param("grain") Grains.Grain grain,
            @Param("ids") List<MilestoneId> ids);

    int deletePending(@Param("ids") List<MilestoneId> ids);

    void folded(Instant at);

    long pendingCount();

    /** The sums that are not what their milestones come to, each with what it lacks. */
    List<Difference> differences(@Param("breadth") MilestoneQuery.Breadth breadth, @Param("grain") Grains.Grain grain);

    void add(
            @Param("breadth") MilestoneQuery.Breadth breadth,
            @Param("grain") Grains.Grain grain,
            @Param("d") Difference difference);

    long milestones();

    void insertCheck(SumCheck check);

    List<SumCheck> checks(@Param("after") @Nullable UUID after, @Param("rows") int rows);

    Optional<Instant> lastCheck();

    /** What a sum lacks to be right. */
    record Difference(
            String kind,
            LocalDate startsOn,
            String region,
            String category,
            String timing,
            String domain,
            String channel,
            String violation,
            String campaign,
            OfficerId officerId,
            long tally,
            BigDecimal amount) {}
}
