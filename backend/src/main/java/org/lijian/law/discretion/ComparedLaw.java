package org.lijian.law.discretion;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;

/**
 * One of the laws that were compared.
 *
 * @param amount the ordinary amount by its benchmark, before anything an officer adjusts; absent where it did not matter and is not known
 * @param applied whether it is the one that applies
 */
public record ComparedLaw(
        String violation,
        String lawVersion,
        @Nullable String table,
        @Nullable FineRange range,
        @Nullable Money amount,
        boolean applied) {}
