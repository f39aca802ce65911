package org.lijian.statistics.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.statistics.MilestoneId;

@Mapper
interface ValueSumMapper {
    /** What these milestones add, by day and with every dimension. */
    default List<Cell> cells(ValueSums.Measure measure, List<MilestoneId> ids) {
        return cells(measure, ValueSums.Breadth.ORIGIN, Grains.Grain.DAY, ids, Stock.values());
    }

    List<Cell> cells(
            @Param("measure") ValueSums.Measure measure,
            @Param("breadth") ValueSums.Breadth breadth,
            @Param("grain") Grains.Grain grain,
            @Param("ids") @Nullable List<MilestoneId> ids,
            @Param("stocks") Stock[] stocks);

    void add(@Param("sums") List<Kept> sums);

    /** What is kept and differs from what the milestones come to, each with what it lacks. */
    List<Cell> differences(
            @Param("measure") ValueSums.Measure measure,
            @Param("breadth") ValueSums.Breadth breadth,
            @Param("grain") Grains.Grain grain,
            @Param("ids") @Nullable List<MilestoneId> ids,
            @Param("stocks") Stock[] stocks);

    /** Those that are nothing any more. */
    void deleteNothing();

    /** All milestones, of those in the sums and of these, that share subject and kind with another, one of these among them. */
    List<Sharing> sharing(@Param("ids") List<MilestoneId> ids);

    void insertShared(@Param("shared") List<Sharing> shared);

    /** What these, kept as sharing, say of their subjects, by day. */
    List<Together> together(@Param("grain") Grains.Grain day, @Param("shared") List<Sharing> shared);

    void addTogether(@Param("grain") Grains.Grain grain, @Param("together") List<Together> together);

    /** Where subjects do not come to what is kept as sharing says, each with what it lacks. */
    List<Together> togetherDifferences(@Param("grain") Grains.Grain grain);

    /** Those that share subject and kind with another and are not kept as such. */
    List<Sharing> sharingUnkept();

    /** Those kept that share with no other, or otherwise than they were told. */
    List<Sharing> keptUnsharing();

    int deleteShared(Sharing kept);

    /**
     * A part of what is kept.
     *
     * @param value days, yuan, or the day something began as a count of days
     */
    record Cell(
            String kind,
            LocalDate startsOn,
            String region,
            String category,
            String timing,
            String domain,
            String channel,
            String violation,
            String campaign,
            BigDecimal value,
            long tally) {
        /** Where it is kept among what knows no more than this. */
        Key key(ValueSums.Measure measure, ValueSums.Breadth breadth, Grains.Grain grain) {
            boolean origin = breadth == ValueSums.Breadth.ORIGIN;
            return new Key(
                    measure,
                    breadth,
                    kind,
                    grain,
                    grain.start(startsOn),
                    region,
                    category,
                    timing,
                    origin ? domain : "",
                    origin ? channel : "",
                    origin ? violation : "",
                    origin ? campaign : "",
                    value);
        }
    }

    /** Where it is kept how often a value was seen. */
    record Key(
            ValueSums.Measure measure,
            ValueSums.Breadth breadth,
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
            BigDecimal value) {}

    record Kept(Key key, long tally) {}

    /**
     * @param kept whether it is known to share already
     * @param fresh whether it is not in the sums yet
     */
    record Sharing(MilestoneId milestoneId, String kind, LocalDate occurredOn, boolean kept, boolean fresh) {}

    /**
     * What a subject comes to in a day, a month or a year.
     *
     * @param amounts how many of its milestones said an amount
     */
    record Together(
            String kind,
            LocalDate startsOn,
            UUID subjectId,
            String region,
            String category,
            String timing,
            String domain,
            String channel,
            String violation,
            String campaign,
            long tally,
            BigDecimal amount,
            long amounts) {
        Together in(Grains.Grain grain) {
            return new Together(
                    kind,
                    grain.start(startsOn),
                    subjectId,
                    region,
                    category,
                    timing,
                    domain,
                    channel,
                    violation,
                    campaign,
                    tally,
                    amount,
                    amounts);
        }
    }
}
