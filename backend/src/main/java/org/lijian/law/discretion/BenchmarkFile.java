package org.lijian.law.discretion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import org.lijian.shared.Percentage;

/**
 * The benchmark tables of one jurisdiction as they are written in {@code discretion/*.yaml}.
 *
 * @param jurisdiction a province's letters, or the six digits of a city that has tables of its own
 */
record BenchmarkFile(
        String jurisdiction,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LegalCitation citation,
        boolean verified,
        Boundary boundary,
        List<Table> tables) {
    static final String ANY_VIOLATION = "*";

    enum Mode {
        /** 起点百分比加各因素百分比，乘以法定最高额 */
        WEIGHT,
        /** 按因素定幅度，一般取平均值 */
        BAND,
        /** 按因素定额 */
        FIXED,
        /** 按因素定倍数，乘以货值金额等基数 */
        MULTIPLE,
        /** 由登记的计算方法得出 */
        FUNCTION
    }

    /** Whether 以上 and 以下 include the number they name; measured values pick their option by it. */
    record Boundary(Inclusion atLeast, Inclusion below) {}

    enum Inclusion {
        INCLUSIVE,
        EXCLUSIVE
    }

    /**
     * One table; {@code violations} is {@code ["*"]} for the rule of a jurisdiction that has no table for an act. A band table without
     * rows takes the statutory range itself.
     *
     * @param oneSided what applies where the law names only the largest or only the least fine
     * @param function the name of the calculation, for {@link Mode#FUNCTION}
     * @param verified whether this table was read in its source, where that differs from its file
     */
    record Table(
            String code,
            List<String> violations,
            Mode mode,
            boolean unknownTakesLowest,
            @Nullable Percentage start,
            List<Factor> factors,
            List<Row> rows,
            @Nullable OneSided oneSided,
            @Nullable String function,
            @Nullable Boolean verified,
            @Nullable String note) {}

    /** Shares of the largest fine where the law names no least one, and of the least where it names no largest. */
    record OneSided(
            Percentage lighterOfMax, Percentage ordinaryOfMax, Percentage ordinaryOfMin, Percentage heavierOfMin) {}

    /** @param lookBack for a factor that counts earlier penalties */
    record Factor(String code, String label, @Nullable LookBack lookBack, List<Option> options) {
        Option lowest() {
            return options.stream()
                    .min((a, b) -> a.weight().compareTo(b.weight()))
                    .orElseThrow();
        }
    }

    /** @param intervals the measured values that are this option, one for each unit the factor can be measured in */
    record Option(
            String code,
            String label,
            @Nullable Percentage percent,
            @Nullable List<Interval> intervals) {
        Percentage weight() {
            return percent == null ? Percentage.ZERO : percent;
        }

        List<Interval> measured() {
            return intervals == null ? List.of() : intervals;
        }
    }

    /** Values from one number to another; an end that is not named is open, an inclusion that is not named is the file's. */
    record Interval(
            MeasureUnit unit,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            @Nullable Inclusion fromIs,
            @Nullable Inclusion toIs) {
        boolean contains(BigDecimal value, Boundary boundary) {
            boolean above = from == null || value.compareTo(from) > (includesFrom(boundary) ? -1 : 0);
            boolean below = to == null || value.compareTo(to) < (includesTo(boundary) ? 1 : 0);
            return above && below;
        }

        /** Whether this begins exactly where {@code previous} ends, neither leaving nor repeating a value. */
        boolean follows(Interval previous, Boundary boundary) {
            if (from == null || previous.to == null) {
                return false;
            }
            boolean here = includesFrom(boundary);
            boolean there = previous.includesTo(boundary);
            if (here && there) {
                return unit.isWhole() && from.compareTo(previous.to.add(BigDecimal.ONE)) == 0;
            }
            return here != there && from.compareTo(previous.to) == 0;
        }

        boolean isEmpty(Boundary boundary) {
            if (from == null || to == null) {
                return false;
            }
            int order = from.compareTo(to);
            return order > 0 || order == 0 && !(includesFrom(boundary) && includesTo(boundary));
        }

        boolean includesFrom(Boundary boundary) {
            return (fromIs == null ? boundary.atLeast() : fromIs) == Inclusion.INCLUSIVE;
        }

        boolean includesTo(Boundary boundary) {
            return (toIs == null ? boundary.below() : toIs) == Inclusion.INCLUSIVE;
        }
    }

    /**
     * What the options named lead to; a factor that is not named does not matter in it.
     *
     * @param min the least amount, for bands and fixed amounts
     * @param least the least multiple of the base in percent, for multiples
     * @param verified false where this row alone is a placeholder
     */
    record Row(
            Map<String, String> when,
            @Nullable Money min,
            @Nullable Money max,
            @Nullable Percentage least,
            @Nullable Percentage most,
            @Nullable Boolean verified) {
        boolean fits(Map<String, String> choices) {
            return choices.entrySet().containsAll(when.entrySet());
        }

        FineRange band() {
            return new FineRange(Objects.requireNonNull(min), Objects.requireNonNull(max));
        }

        Multiples multiples() {
            return new Multiples(Objects.requireNonNull(least), Objects.requireNonNull(most));
        }

        boolean isPlaceholder() {
            return Boolean.FALSE.equals(verified);
        }
    }
}
