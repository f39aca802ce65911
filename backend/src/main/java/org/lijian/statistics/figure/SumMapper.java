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

    /** What these milestones add, by day and with every dimension. */
    List<Difference> added(@Param("ids") List<MilestoneId> ids);

    int deletePending(@Param("ids") List<MilestoneId> ids);

    void folded(Instant at);

    long pendingCount();

    /** The sums that are not what their milestones come to, or the sums of each day with every dimension; each with what it lacks. */
    List<Difference> differences(@Param("breadth") MilestoneQuery.Breadth breadth, @Param("grain") Grains.Grain grain);

    void add(@Param("sums") List<Kept> sums);

    long milestones();

    void insertCheck(SumCheck check);

    List<SumCheck> checks(@Param("after") @Nullable UUID after, @Param("rows") int rows);

    Optional<Instant> lastCheck();

    /** What a sum of one breadth and grain lacks to be right. */
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
            BigDecimal amount) {
        private static final OfficerId NOBODY = new OfficerId(new UUID(0, 0));

        /** Where it is kept among sums that know no more than this. */
        Key key(MilestoneQuery.Breadth breadth, Grains.Grain grain) {
            boolean full = breadth == MilestoneQuery.Breadth.FULL;
            return new Key(
                    breadth,
                    kind,
                    grain,
                    grain.start(startsOn),
                    region,
                    category,
                    timing,
                    domain,
                    channel,
                    full ? violation : "",
                    full ? campaign : "",
                    full ? officerId : NOBODY);
        }

        Total total() {
            return new Total(tally, amount);
        }
    }

    /** Where a sum is kept. */
    record Key(
            MilestoneQuery.Breadth breadth,
            String kind,
            Grains.Grain grain,
            LocalDate startsOn,
            String region,
            String category,
            String timing,
            String domain,
            String channel,
            String violation,
            String campaign,
            OfficerId officerId) {}

    /** @param amount yuan */
    record Total(long tally, BigDecimal amount) {
        Total plus(Total other) {
            return new Total(tally + other.tally, amount.add(other.amount));
        }
    }

    record Kept(Key key, Total total) {}
}
