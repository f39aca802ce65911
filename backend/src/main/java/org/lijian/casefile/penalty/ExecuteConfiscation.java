package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a decision confiscates has been taken.
 *
 * @param receipt the number of the official receipt for it
 * @param handling what became of it: paid into the treasury, destroyed, handed to whom
 */
public record ExecuteConfiscation(
        @Nullable LocalDate executedOn,
        @Nullable String receipt,
        @Nullable String handling) {}
