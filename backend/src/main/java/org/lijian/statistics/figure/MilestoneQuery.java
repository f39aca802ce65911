package org.lijian.statistics.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.statistics.MilestoneKind;

/**
 * Which milestones count.
 *
 * @param breadth the smaller set of sums, or the one with every dimension
 * @param ranges the sums that make up the period
 * @param by what they are split into; not at all where none
 * @param until with what is open, the milestones whose subjects do not count
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
        List<Grains.Range> ranges) {
    /** Everything that was ever counted happened after this. */
    static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    MilestoneQuery {
        categories = List.copyOf(categories);
        until = List.copyOf(until);
        ranges = List.copyOf(ranges);
    }

    static MilestoneQuery of(Term term, Period period, Cut cut, @Nullable Dimension by) {
        boolean stock = term.operation().isStock();
        LocalDate from = stock ? BEGINNING : period.from();
        boolean small = cut.chosen().keySet().stream().allMatch(Dimension::isOfPlace) && (by == null || by.isOfPlace());
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
                Grains.of(from, period.to(), largest));
    }

    /** The same of milestones that end what is open. */
    MilestoneQuery ofEnds(MilestoneKind end) {
        return new MilestoneQuery(end, from, to, cut, categories, timing, by, List.of(), breadth, ranges);
    }

    /** The two sets of sums. */
    enum Breadth {
        /** By place, origin, category and timing. */
        PLACE,
        /** By officer, violation and campaign as well. */
        FULL
    }
}
