package org.lijian.law.limit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The sizes a limit holds for: {@code from} and {@code to} belong to it, {@code above} and {@code below} do not. */
public record NumberRange(
        @Nullable BigDecimal from,
        @Nullable BigDecimal above,
        @Nullable BigDecimal to,
        @Nullable BigDecimal below) {
    public NumberRange {
        if (from != null && above != null || to != null && below != null) {
            throw new IllegalArgumentException("a range has one lower and one upper bound");
        }
        if (from == null && above == null && to == null && below == null) {
            throw new IllegalArgumentException("a range has a bound");
        }
    }

    boolean contains(BigDecimal number) {
        return (from == null || number.compareTo(from) >= 0)
                && (above == null || number.compareTo(above) > 0)
                && (to == null || number.compareTo(to) <= 0)
                && (below == null || number.compareTo(below) < 0);
    }

    boolean meets(NumberRange other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(NumberRange other) {
        BigDecimal end = to != null ? to : below;
        BigDecimal start = other.from != null ? other.from : other.above;
        if (end == null || start == null) {
            return false;
        }
        boolean shared = to != null && other.from != null;
        return shared ? end.compareTo(start) < 0 : end.compareTo(start) <= 0;
    }

    /** As it is shown: {@code ≥19，<37}. */
    String text() {
        StringBuilder text = new StringBuilder();
        append(text, "≥", from);
        append(text, ">", above);
        append(text, "≤", to);
        append(text, "<", below);
        return text.toString();
    }

    private static void append(StringBuilder text, String sign, @Nullable BigDecimal bound) {
        if (bound != null) {
            text.append(text.isEmpty() ? "" : "，").append(sign).append(bound.toPlainString());
        }
    }
}
