package org.lijian.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row, and why; its content is not repeated.
 *
 * @param number as the spreadsheet shows it
 * @param heading of the column that was refused
 */
public record ImportRowView(
        UUID id,
        long number,
        RowOutcome outcome,
        @Nullable String code,
        @Nullable String heading,
        @Nullable String zh,
        @Nullable String en) {}
