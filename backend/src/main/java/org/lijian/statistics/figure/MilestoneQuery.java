package org.lijian.statistics.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lijian.statistics.MilestoneKind;

/**
 * Which milestones count.
 *
 * @param breadth the smaller set of sums, or the one with every dimension
 * @param values the smaller set of values, or the one with every dimension that it may have
 * @param ranges the sums that make up the period
 * @param behind whether there is anything that the sums do not hold yet, which is then looked for as well
 * @param by what they are split into; not at all where none
 * @param until with what is open, the milestones that end it
 */
record MilestoneQuery(
        MilestoneKind kind,
        LocalDate from,
        LocalDate to,
        Cut cut,
        List<String> categories,
        @Nullable String timing,
        @Nullable Dimension by,
        List<MilestoneKind> until,
        Breadth breadth,
        ValueSums.Breadth values,
        List<Grains.Range> ranges,
        boolean behind) {
    /** Everything that was ever counted happened after this. */
    static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    MilestoneQuery {
        categories = List.copyOf(categories);
        until = List.copyOf(until);
        ranges = List.copyOf(ranges);
    }

    static MilestoneQuery of(Term term, Period period, Cut cut, @Nullable Dimension by, boolean behind) {
        boolean stock = term.operation().isStock();
        LocalDate from = stock ? BEGINNING : period.from();
        boolean small = isAll(Dimension::isOfPlace, cut, by);
        Grains.Grain largest =
                by == Dimension.DAY ? Grains.Grain.DAY : by == Dimension.MONTH ? Grains.Grain.MONTH : Grains.Grain.YEAR;
        return new MilestoneQuery(
                term.kind(),
                from,
                period.to(),
                cut,
                term.categories(),
                term.timing(),
                by,
                term.until(),
                small ? Breadth.PLACE : Breadth.FULL,
                isAll(Dimension::isOfArea, cut, by) ? ValueSums.Breadth.AREA : ValueSums.Breadth.ORIGIN,
                Grains.of(from, period.to(), largest),
                behind);
    }

    /** Whether some of a kind are asked for that the smaller set of sums tells apart. */
    boolean isOfFew() {
        boolean some = !cut.chosen().isEmpty() || !categories.isEmpty() || timing != null;
        return some && breadth == Breadth.PLACE;
    }

    /** Whether it is of whole areas, in one or each by itself: of those is kept how often something happened to a party. */
    boolean isOfParties() {
        return cut.chosen().isEmpty()
                && categories.isEmpty()
                && timing == null
                && (by == null || by == Dimension.REGION);
    }

    /** The one sum that the period is; none where it is made of several. */
    Grains.@Nullable Range onlySum() {
        return ranges.size() == 1 && ranges.get(0).isOne() ? ranges.get(0) : null;
    }

    private static boolean isAll(Predicate<Dimension> known, Cut cut, @Nullable Dimension by) {
        return cut.chosen().keySet().stream().allMatch(known) && (by == null || known.test(by));
    }

    /** The two sets of sums. */
    enum Breadth {
        /** By place, origin, category and timing. */
        PLACE,
        /** By officer, violation and campaign as well. */
        FULL
    }
}
