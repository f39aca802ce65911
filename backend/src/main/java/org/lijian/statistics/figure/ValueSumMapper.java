package org.lijian.statistics.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
}
