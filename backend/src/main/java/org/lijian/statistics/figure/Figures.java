package org.lijian.statistics.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.shared.Problem;
import org.lijian.statistics.fact.Milestone;
import org.springframework.stereotype.Service;

/** Answers figures and opens their rows; everything in one answer is counted at one moment. */
@Service
public class Figures {
    private static final Pattern DIGITS = Pattern.compile("(.{8})(.{4})(.{4})(.{4})(.{12})");

    private final FigureDefinitions definitions;
    private final Counting counting;
    private final FigureStore store;
    private final TermRows rows;

    Figures(FigureDefinitions definitions, Counting counting, FigureStore store) {
        this.definitions = definitions;
        this.counting = counting;
        this.store = store;
        this.rows = new TermRows(store.mapper(), counting);
    }

    /**
     * The figure in its cut, with the period before and the year before.
     *
     * @throws Problem as {@link FigureQuestion#of} refuses, {@code not-found} for a region outside the officer's area
     */
    public FigureAnswer answer(String code, Period period, Cut cut, @Nullable Dimension by, CurrentOfficer officer) {
        officer.requireToKnowOf(cut.region(), cut.region());
        FigureQuestion question = FigureQuestion.of(definitions.require(code), period, cut, by);
        return store.atOneMoment(() -> answer(question));
    }

    private FigureAnswer answer(FigureQuestion question) {
        FigureDefinition figure = question.figure();
        Period period = question.period();
        Dimension by = question.by();
        FigureVersion version = question.version();
        Map<Term, BigDecimal> whole = whole(question);
        BigDecimal value = version.formula().value(whole::get);
        FigureAnswer.Compared before = compared(question, period.before(), value);
        return new FigureAnswer(
                figure.code(),
                figure.name(),
                figure.unit(),
                version.version(),
                version.formula().toString(),
                period.from(),
                period.to(),
                FigureAnswer.Chosen.of(question.cut()),
                written(figure, value),
                terms(version.formula(), whole),
                by,
                by == null ? null : groups(question),
                before,
                period.yearBefore().equals(period.before()) ? before : compared(question, period.yearBefore(), value),
                store.source());
    }

    /** @throws Problem as {@link #answer} would refuse */
    public void requireAnswerable(String code, Period period, Cut cut, @Nullable Dimension by) {
        FigureQuestion.of(definitions.require(code), period, cut, by);
    }

    /** How many rows a term has. */
    public long countRows(String code, int number, Period period, Cut cut, CurrentOfficer officer) {
        officer.requireToKnowOf(cut.region(), cut.region());
        FigureQuestion question = FigureQuestion.of(definitions.require(code), period, cut, null);
        Term term = term(question, number);
        return store.atOneMoment(() -> rows.count(term, question));
    }

    /** The rows of one term, newest first. */
    public FigureRowPage rows(
            String code,
            int number,
            Period period,
            Cut cut,
            @Nullable String cursor,
            int limit,
            CurrentOfficer officer) {
        officer.requireToKnowOf(cut.region(), cut.region());
        FigureQuestion question = FigureQuestion.of(definitions.require(code), period, cut, null);
        Term term = term(question, number);
        RowCursor.Query query = new RowCursor.Query(code, number, period, cut);
        RowCursor after = cursor == null ? null : RowCursor.read(cursor, query);
        return store.atOneMoment(() -> page(query, question, term, after, limit));
    }

    private FigureRowPage page(
            RowCursor.Query query, FigureQuestion question, Term term, @Nullable RowCursor after, int limit) {
        List<Milestone> read = rows.read(term, question, after, limit + 1);
        boolean more = read.size() > limit;
        List<Milestone> items = more ? read.subList(0, limit) : read;
        Milestone last = more ? items.get(limit - 1) : null;
        return new FigureRowPage(
                items.stream().map(FigureRowView::of).toList(),
                last == null ? null : new RowCursor(last.occurredOn(), last.id().value()).written(query),
                limit,
                store.source());
    }

    private static Term term(FigureQuestion question, int number) {
        List<Term> terms = question.version().formula().terms();
        if (number < 1 || number > terms.size()) {
            throw FigureRefusal.TERM_UNKNOWN.with(
                    "figure", question.figure().name(), "terms", terms.size(), "term", number);
        }
        return terms.get(number - 1);
    }

    private @Nullable BigDecimal valueOf(FigureQuestion question) {
        return question.version().formula().value(whole(question)::get);
    }

    private Map<Term, BigDecimal> whole(FigureQuestion question) {
        Map<Term, BigDecimal> values = new HashMap<>();
        for (Term term : Set.copyOf(question.version().formula().terms())) {
            BigDecimal value = counting.count(term, question.period(), question.cut(), null)
                    .getOrDefault(Counting.WHOLE, Counting.ofNothing(term));
            if (value != null) {
                values.put(term, value);
            }
        }
        return values;
    }

    private List<FigureAnswer.Group> groups(FigureQuestion question) {
        Formula formula = question.version().formula();
        Map<Term, Map<String, BigDecimal>> split = new HashMap<>();
        Set<String> keys = new TreeSet<>();
        for (Term term : Set.copyOf(formula.terms())) {
            Map<String, BigDecimal> values = counting.count(term, question.period(), question.cut(), question.by());
            split.put(term, values);
            keys.addAll(values.keySet());
        }
        return keys.stream()
                .map(key -> new FigureAnswer.Group(
                        shown(key, question.by()),
                        written(
                                question.figure(),
                                formula.value(term -> split.getOrDefault(term, new HashMap<>())
                                        .getOrDefault(key, Counting.ofNothing(term))))))
                .toList();
    }

    private FigureAnswer.Compared compared(FigureQuestion question, Period other, @Nullable BigDecimal now) {
        try {
            BigDecimal then = valueOf(question.in(other));
            return new FigureAnswer.Compared(
                    other.from(),
                    other.to(),
                    written(question.figure(), then),
                    now == null || then == null ? null : written(question.figure(), now.subtract(then)),
                    null);
        } catch (Problem notDefinedThen) {
            return new FigureAnswer.Compared(
                    other.from(),
                    other.to(),
                    null,
                    null,
                    notDefinedThen.refusal().code());
        }
    }

    private static List<FigureAnswer.TermValue> terms(Formula formula, Map<Term, BigDecimal> values) {
        return IntStream.range(0, formula.terms().size())
                .mapToObj(i -> {
                    Term term = formula.terms().get(i);
                    BigDecimal value = values.get(term);
                    return new FigureAnswer.TermValue(i + 1, term.text(), value == null ? null : value.toPlainString());
                })
                .toList();
    }

    private static @Nullable String written(FigureDefinition figure, @Nullable BigDecimal value) {
        return value == null ? null : figure.unit().written(value);
    }

    /** Officers are counted by the digits of their id and shown by the id. */
    private static String shown(String key, @Nullable Dimension by) {
        return by == Dimension.OFFICER ? DIGITS.matcher(key).replaceFirst("$1-$2-$3-$4-$5") : key;
    }
}
