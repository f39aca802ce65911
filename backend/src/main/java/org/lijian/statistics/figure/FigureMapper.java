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
    /** Whether there is anything that the sums do not hold yet. */
    boolean isAnythingPending();

    /** From the sums and from what they do not hold yet, less what ends where the query is of what is open, in one statement. */
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
    List<LocalDate> monthsWithRowsOutside(
            @Param("q") MilestoneQuery query,
            @Param("measure") Term.Measure measure,
            @Param("fences") Spread.Fences fences);

    /** The months of the period, newest first, with how many amounts told once lie outside. */
    List<Month> monthsOutside(
            @Param("q") MilestoneQuery query, @Param("fences") Spread.Fences fences, @Param("upTo") LocalDate upTo);

    List<Milestone> rows(@Param("q") MilestoneQuery query, @Param("choice") RowChoice choice, @Param("page") Page page);

    /**
     * Those of subjects whose amounts lie outside.
     *
     * @param days the only ones on which something told once may do so
     * @param since nothing that happened before
     */
    List<Milestone> rowsOutside(
            @Param("q") MilestoneQuery query,
            @Param("fences") Spread.Fences fences,
            @Param("days") List<LocalDate> days,
            @Param("since") LocalDate since,
            @Param("page") Page page);

    /** How many parties the sums know to repeat, counting no further than {@code most}. */
    int repeatingParties(@Param("q") MilestoneQuery query, @Param("only") Grains.Range only, @Param("most") int most);

    /** Those of parties it happened to more than once, looked up by party. */
    List<Milestone> rowsOfRepeating(
            @Param("q") MilestoneQuery query, @Param("only") Grains.Range only, @Param("page") Page page);

    /** When milestones were last folded into the sums; on a copy, up to when it has followed. */
    Optional<Instant> foldedAt();

    long countRows(@Param("q") MilestoneQuery query, @Param("choice") RowChoice choice);

    /** @param k the value of the dimension that is split into; empty where nothing is */
    record Sum(String k, long tally, BigDecimal amount) {}

    record Value(String k, BigDecimal value, long count) {}

    record Month(LocalDate startsOn, long count) {}

    /**
     * Which of the milestones are rows of a term.
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
            @Nullable List<LocalDate> months) {}

    /** @param afterDay where the page before ended, as is {@code afterId}; none where there is none before */
    record Page(@Nullable LocalDate afterDay, @Nullable UUID afterId, int rows) {}
}
