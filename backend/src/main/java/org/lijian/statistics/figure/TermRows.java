package org.lijian.statistics.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.statistics.fact.Milestone;

/** Reads the milestones that are rows of a term, newest first: a page costs what is on it, not what happened in the period. */
final class TermRows {
    /** Of so many parties the milestones are looked up; more than these are met soon enough among all that happened. */
    private static final int FEW_PARTIES = 1500;

    private final FigureMapper mapper;
    private final Counting counting;

    TermRows(FigureMapper mapper, Counting counting) {
        this.mapper = mapper;
        this.counting = counting;
    }

    long count(Term term, FigureQuestion question) {
        return mapper.countRows(query(term, question), choice(term, question));
    }

    /** @param after where the page before ended */
    List<Milestone> read(Term term, FigureQuestion question, @Nullable RowCursor after, int rows) {
        MilestoneQuery query = query(term, question);
        FigureMapper.Page page =
                new FigureMapper.Page(after == null ? null : after.day(), after == null ? null : after.id(), rows);
        if (term.operation() == Operation.OUTLIERS && term.measure() == Term.Measure.AMOUNT) {
            return outside(query, fences(term, question), page);
        }
        Grains.Range only = query.onlySum();
        if (term.operation() == Operation.REPEAT
                && query.isOfParties()
                && only != null
                && mapper.repeatingParties(query, only, FEW_PARTIES) < FEW_PARTIES) {
            return mapper.rowsOfRepeating(query, only, page);
        }
        return mapper.rows(query, choice(term, question), page);
    }

    /**
     * The newest months that should fill the page are read first. What was told of a subject more than once is not among what the months
     * are known to hold, so that they may hold less; then all are read.
     */
    private List<Milestone> outside(MilestoneQuery query, Spread.Fences fences, FigureMapper.Page page) {
        LocalDate upTo = page.afterDay() == null ? query.to() : page.afterDay();
        List<FigureMapper.Month> months = mapper.monthsOutside(query, fences, upTo);
        long expected = 0;
        int some = 0;
        while (some < months.size() && expected < page.rows()) {
            expected += months.get(some).count();
            some++;
        }
        if (some < months.size()) {
            LocalDate since = months.get(some - 1).startsOn();
            List<Milestone> newest =
                    mapper.rowsOutside(query, fences, days(months.subList(0, some), query, upTo), since, page);
            if (newest.size() == page.rows()) {
                return newest;
            }
        }
        return mapper.rowsOutside(query, fences, days(months, query, upTo), query.from(), page);
    }

    private static List<LocalDate> days(List<FigureMapper.Month> months, MilestoneQuery query, LocalDate upTo) {
        return months.stream()
                .map(FigureMapper.Month::startsOn)
                .flatMap(first -> Stream.iterate(first, day -> day.plusDays(1)).limit(first.lengthOfMonth()))
                .filter(day -> !day.isBefore(query.from()) && !day.isAfter(upTo))
                .toList();
    }

    private FigureMapper.RowChoice choice(Term term, FigureQuestion question) {
        MilestoneQuery query = query(term, question);
        Term.Measure fenced = term.operation() == Operation.OUTLIERS ? term.measure() : null;
        Spread.Fences fences = fenced == null ? null : fences(term, question);
        return new FigureMapper.RowChoice(
                term.measure() == Term.Measure.DAYS,
                term.operation() == Operation.REPEAT,
                query.isOfParties(),
                fences,
                fenced,
                months(query, fenced, fences));
    }

    /** Where few of a kind are asked for, the sums tell where they are. */
    private @Nullable List<LocalDate> months(
            MilestoneQuery query, Term.@Nullable Measure fenced, Spread.@Nullable Fences fences) {
        if (fenced != null && fences != null) {
            return mapper.monthsWithRowsOutside(query, fenced, fences);
        }
        return query.isOfFew() ? mapper.monthsWithRows(query) : null;
    }

    private Spread.Fences fences(Term term, FigureQuestion question) {
        return counting.spread(term, question.period(), question.cut()).fences();
    }

    private MilestoneQuery query(Term term, FigureQuestion question) {
        return counting.query(term, question.period(), question.cut(), null);
    }
}
