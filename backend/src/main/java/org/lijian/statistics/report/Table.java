package org.lijian.statistics.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report that fits into memory. */
record Table(List<String> headings, List<List<@Nullable Object>> lines) {
    /** What a figure wrote, as a number of its cell. */
    static @Nullable BigDecimal number(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }
}
