package org.lijian.law.discretion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import org.lijian.shared.Percentage;

/** The benchmark tables of one jurisdiction as they are written in {@code discretion/*.yaml}. */
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
        FIXED
    }

    /** Whether 以上 and 以下 include the number they name; the labels of the options are read by it. */
    record Boundary(Inclusion atLeast, Inclusion below) {}

    enum Inclusion {
        INCLUSIVE,
        EXCLUSIVE
    }

    /**
     * One table; {@code violations} is {@code ["*"]} for the rule of a jurisdiction that has no table for an act. A band table without
     * rows takes the statutory range itself.
     */
    record Table(
            String code,
            List<String> violations,
            Mode mode,
            boolean unknownTakesLowest,
            @Nullable Percentage start,
            List<Factor> factors,
            List<Row> rows,
            @Nullable String note) {}

    record Factor(String code, String label, List<Option> options) {
        Option lowest() {
            return options.stream()
                    .min((a, b) -> a.weight().compareTo(b.weight()))
                    .orElseThrow();
        }
    }

    record Option(String code, String label, @Nullable Percentage percent) {
        Percentage weight() {
            return percent == null ? Percentage.ZERO : percent;
        }
    }

    /** The band for the options named; a factor that is not named does not matter in it. */
    record Row(Map<String, String> when, Money min, Money max) {
        boolean fits(Map<String, String> choices) {
            return choices.entrySet().containsAll(when.entrySet());
        }
    }
}
