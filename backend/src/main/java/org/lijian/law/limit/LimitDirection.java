package org.lijian.law.limit;

import java.math.BigDecimal;

/** On which side of a limit a value has to stay; the limit itself is always kept. */
public enum LimitDirection {
    AT_MOST,
    AT_LEAST;

    /** By how much {@code value} breaks {@code limit}; zero or less when it keeps it. */
    BigDecimal excess(BigDecimal value, BigDecimal limit) {
        return this == AT_MOST ? value.subtract(limit) : limit.subtract(value);
    }
}
