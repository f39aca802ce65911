package org.lijian.law.discretion;

import java.util.Map;
import org.lijian.shared.Money;

/**
 * A calculation that a table names instead of weights or bands (如二维叠加函数). None is built in: a formula is registered by whoever has read
 * it, and a table that names another is refused when it is read.
 */
public interface BenchmarkFunction {
    /** As tables name it. */
    String name();

    /**
     * The amount for the options found, by factor; it has to lie inside {@code range}.
     *
     * @param range the statutory range
     */
    Money amount(FineRange range, Map<String, String> options);
}
