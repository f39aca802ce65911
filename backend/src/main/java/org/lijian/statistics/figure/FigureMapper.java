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
import org.lijian.statistics.fact.Milestone;

@Mapper
interface FigureMapper {
    /** From the sums and from what they do not hold yet, in one statement. */
    List<Sum> sums(@Param("q") MilestoneQuery query);

    List<Value> days(@Param("q") MilestoneQuery query);

    /** What each subject comes to, corrections included. */
    List<Value> amounts(@Param("q") MilestoneQuery query);

    List<Value> ages(@Param("q") MilestoneQuery query);

    /** How many parties it happened to more than once. */
    List<Sum> repeated(@Param("q") MilestoneQuery query);

    /** The same of whole areas; {@code only} where the period is one sum. */
    List<Sum> repeatedInAreas(@Param("q") MilestoneQuery query, @Param("only") Grains.@Nullable Range only);

    /** The months of the period that hold any rows. */
    List<LocalDate> monthsWithRows(@Param("q") MilestoneQuery query);

    /** The months of the period that may hold something outside. */
    List<LocalDate> monthsOutside(
            @Param("q") MilestoneQuery query,
            @Param("measure") Term.Measure measure,
            @Param("fences") Spread.Fences fences);

    List<Milestone> rows(@Param("q") MilestoneQuery query, @Param("choice") RowChoice choice);

    /** When milestones were last folded into the sums; on a copy, up to when it has followed. */
    Optional<Instant> foldedAt();

    long countRows(@Param("q") MilestoneQuery query, @Param("choice") RowChoice choice);

    /** @param k the value of the dimension that is split into; empty where nothing is */
    record Sum(String k, long tally, BigDecimal amount) {}

    record Value(String k, BigDecimal value, long count) {}

    /**
     * Which of the milestones are rows of a term, and where the page begins.
     *
     * @param withDays only those that took a time
     * @param repeated only of parties it happened to more than once
     * @param inAreas whether it is kept how often it happened to them, in the cut that is asked for
     * @param fences only of subjects whose amounts or days lie outside
     * @param months the only ones in which there can be any; all of them where none are given
     */
    record RowChoice(
            boolean withDays,
            boolean repeated,
            boolean inAreas,
            Spread.@Nullable Fences fences,
            Term.@Nullable Measure fenced,
            @Nullable List<LocalDate> months,
            @Nullable LocalDate afterDay,
            @Nullable UUID afterId,
            int rows) {}
}
