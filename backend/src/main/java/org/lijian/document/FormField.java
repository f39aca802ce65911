package org.lijian.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;

/** One field of a form: what it is called, how it is given and how it is printed. */
record FormField(
        String name,
        String label,
        Kind kind,
        @JsonProperty("required") @Nullable Boolean requiredUnlessSaid) {
    boolean required() {
        return requiredUnlessSaid == null || requiredUnlessSaid;
    }

    /**
     * The value as a template reads it: text as printed, a flag as a Boolean.
     *
     * @throws IllegalArgumentException when the text is not of this kind
     */
    Object printed(String given) {
        return switch (kind) {
            case TEXT -> given;
            case DATE -> PrintedDate.of(date(given));
            case MONEY -> {
                Money amount = Money.of(given);
                yield amount + "元（大写：人民币" + ChineseNumerals.of(amount) + "）";
            }
            case NUMBER -> {
                if (!given.matches("0|[1-9]\\d{0,8}")) {
                    throw new IllegalArgumentException("not a number: " + given);
                }
                yield given;
            }
            case FLAG -> {
                if (!given.equals("true") && !given.equals("false")) {
                    throw new IllegalArgumentException("neither true nor false: " + given);
                }
                yield Boolean.valueOf(given);
            }
        };
    }

    private static LocalDate date(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException notADate) {
            throw new IllegalArgumentException("not a date: " + given, notADate);
        }
    }

    enum Kind {
        TEXT,
        DATE,
        MONEY,
        NUMBER,
        FLAG
    }
}
