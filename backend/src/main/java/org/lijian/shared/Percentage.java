package org.lijian.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A share in percent, exact: {@code 3} is three hundredths. Never negative; it may exceed one hundred. */
public record Percentage(BigDecimal percent) implements Comparable<Percentage> {
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

    public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);
    public static final Percentage WHOLE = new Percentage(new BigDecimal("100"));

    public Percentage {
        if (percent.signum() < 0) {
            throw new IllegalArgumentException("a percentage is not negative: " + percent.toPlainString());
        }
        percent = percent.scale() > 0 ? percent.stripTrailingZeros() : percent;
        percent = percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    /** Reads {@code "3"} or {@code "2.5"}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Percentage of(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("a percentage is written like 3 or 2.5");
        }
        return new Percentage(new BigDecimal(text));
    }

    public Percentage plus(Percentage other) {
        return new Percentage(percent.add(other.percent));
    }

    public Percentage times(long count) {
        return new Percentage(percent.multiply(BigDecimal.valueOf(count)));
    }

    public boolean isAbove(Percentage other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Percentage other) {
        return percent.compareTo(other.percent);
    }

    /** The bare number, without the sign. */
    @JsonValue
    public String text() {
        return percent.toPlainString();
    }

    @Override
    public String toString() {
        return text() + " %";
    }
}
