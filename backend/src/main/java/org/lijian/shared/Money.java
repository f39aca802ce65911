package org.lijian.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** An amount in yuan (人民币元) with exactly two decimals; never negative, written {@code "160000.00"}. */
public record Money(BigDecimal yuan) implements Comparable<Money> {
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");

    public static final Money ZERO = Money.of("0");

    /** The largest amount that is kept. */
    public static final Money MOST = new Money(new BigDecimal("9999999999999.99"));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_WHOLE_DIGITS = 13;

    public Money {
        if (yuan.scale() > 2 && yuan.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("an amount has no fractions of a fen: " + yuan.toPlainString());
        }
        if (yuan.signum() < 0) {
            throw new IllegalArgumentException("an amount is not negative: " + yuan.toPlainString());
        }
        if (yuan.precision() - yuan.scale() > MOST_WHOLE_DIGITS) {
            throw new IllegalArgumentException(
                    "an amount has at most " + MOST_WHOLE_DIGITS + " digits before the point");
        }
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Reads {@code "160000.00"} or {@code "160000"}; digits and at most two decimals, nothing else. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money of(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "an amount is written in yuan with at most two decimals, like 160000.00");
        }
        return new Money(new BigDecimal(text));
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money times(long count) {
        return new Money(yuan.multiply(BigDecimal.valueOf(count)));
    }

    /** This without {@code other}, which is at most this. */
    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    /** That share of this amount, rounded half up to the fen. */
    public Money share(Percentage percentage) {
        return new Money(yuan.multiply(percentage.percent()).divide(HUNDRED, 2, RoundingMode.HALF_UP));
    }

    /** The amount in the middle between this and {@code other}, rounded half up to the fen. */
    public Money middle(Money other) {
        return new Money(yuan.add(other.yuan).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP));
    }

    public Money atLeast(Money least) {
        return isBelow(least) ? least : this;
    }

    public Money atMost(Money most) {
        return isAbove(most) ? most : this;
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    public boolean isAbove(Money other) {
        return compareTo(other) > 0;
    }

    public boolean isBelow(Money other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @JsonValue
    @Override
    public String toString() {
        return yuan.toString(); // two decimals are never written with an exponent
    }
}
