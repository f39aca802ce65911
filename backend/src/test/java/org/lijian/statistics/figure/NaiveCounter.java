package org.lijian.statistics.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lijian.statistics.fact.MilestoneFixtures.Told;

/** Counts terms by walking through everything that was ever told, one after another, without a sum or a database. */
final class NaiveCounter {
    private final List<Told> history;

    NaiveCounter(List<Told> history) {
        this.history = history;
    }

    /** What a formula of one term comes to; nothing where there is no value. */
    BigDecimal count(Term term, LocalDate from, LocalDate to, Cut cut) {
        List<Told> counted = new ArrayList<>();
        for (Told told : history) {
            boolean inTime = !told.on().isAfter(to)
                    && (term.operation().isStock() || !told.on().isBefore(from));
            if (told.kind() == term.kind() && inTime && isIn(told, term, cut)) {
                counted.add(told);
            }
        }
        switch (term.operation()) {
            case COUNT:
                return tallies(counted);
            case SUM:
                return amounts(counted);
            case OPEN:
                counted.removeIf(told -> hasEnded(told.subject(), term, to));
                return term.measure() == null ? tallies(counted) : amounts(counted);
            case REPEAT:
                return repeated(counted);
            case AGE:
                counted.removeIf(told -> hasEnded(told.subject(), term, to));
                List<BigDecimal> ages = new ArrayList<>();
                counted.forEach(told -> ages.add(BigDecimal.valueOf(ChronoUnit.DAYS.between(told.on(), to))));
                return at(ages, 50);
            default:
                return ofValues(term, counted);
        }
    }

    private static BigDecimal ofValues(Term term, List<Told> counted) {
        List<BigDecimal> values = term.measure() == Term.Measure.DAYS ? days(counted) : perSubject(counted);
        return switch (term.operation()) {
            case MEDIAN -> at(values, 50);
            case P90 -> at(values, 90);
            case Q1 -> at(values, 25);
            case Q3 -> at(values, 75);
            default -> outside(values);
        };
    }

    private static BigDecimal outside(List<BigDecimal> values) {
        BigDecimal lower = at(values, 25);
        BigDecimal upper = at(values, 75);
        if (lower == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal reach = upper.subtract(lower).multiply(new BigDecimal("1.5"));
        int out = 0;
        for (BigDecimal value : values) {
            if (value.compareTo(lower.subtract(reach)) < 0 || value.compareTo(upper.add(reach)) > 0) {
                out++;
            }
        }
        return BigDecimal.valueOf(out);
    }

    /** The first of the sorted values by which so many hundredths of them have been seen. */
    private static BigDecimal at(List<BigDecimal> values, int hundredths) {
        Collections.sort(values);
        for (int i = 0; i < values.size(); i++) {
            if ((i + 1) * 100 >= hundredths * values.size()) {
                return values.get(i);
            }
        }
        return null;
    }

    private static List<BigDecimal> days(List<Told> counted) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (Told told : counted) {
            if (told.days() != null) {
                seen.merge(told.days(), told.tally(), Integer::sum);
            }
        }
        List<BigDecimal> values = new ArrayList<>();
        seen.forEach((days, times) -> {
            for (int i = 0; i < times; i++) {
                values.add(BigDecimal.valueOf(days));
            }
        });
        return values;
    }

    private static List<BigDecimal> perSubject(List<Told> counted) {
        Map<UUID, BigDecimal> sums = new HashMap<>();
        Map<UUID, Integer> tallies = new HashMap<>();
        for (Told told : counted) {
            sums.merge(told.subject(), told.amount(), BigDecimal::add);
            tallies.merge(told.subject(), told.tally(), Integer::sum);
        }
        sums.keySet().removeIf(subject -> tallies.get(subject) <= 0);
        return new ArrayList<>(sums.values());
    }

    private static BigDecimal repeated(List<Told> counted) {
        Set<UUID> once = new HashSet<>();
        Set<UUID> again = new HashSet<>();
        for (Told told : counted) {
            UUID party = told.origin().party();
            if (party != null && !once.add(party)) {
                again.add(party);
            }
        }
        return BigDecimal.valueOf(again.size());
    }

    private boolean hasEnded(UUID subject, Term term, LocalDate to) {
        for (Told told : history) {
            if (term.until().contains(told.kind())
                    && told.subject().equals(subject)
                    && !told.on().isAfter(to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Told told, Term term, Cut cut) {
        return cut.region().contains(told.origin().region())
                && (cut.domain() == null || cut.domain().equals(told.origin().domain()))
                && (cut.channel() == null || cut.channel().equals(told.origin().channel()))
                && (cut.violation() == null
                        || cut.violation().equals(told.origin().violation()))
                && (cut.officer() == null || cut.officer().equals(told.officer()))
                && (cut.category() == null || cut.category().equals(told.category()))
                && (cut.timing() == null || cut.timing().equals(told.timing()))
                && (term.categories().isEmpty() || term.categories().contains(told.category()))
                && (term.timing() == null || term.timing().equals(told.timing()));
    }

    private static BigDecimal tallies(List<Told> counted) {
        int sum = 0;
        for (Told told : counted) {
            sum += told.tally();
        }
        return BigDecimal.valueOf(sum);
    }

    private static BigDecimal amounts(List<Told> counted) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Told told : counted) {
            sum = sum.add(told.amount() == null ? BigDecimal.ZERO : told.amount());
        }
        return sum;
    }
}
