package org.lijian.casefile.penalty.replay;

import org.jspecify.annotations.Nullable;

/**
 * Which stored papers to calculate again.
 *
 * @param cursor the {@code nextCursor} of the answer before; absent for the first
 * @param limit how many, 1 to 1000; 200 when unsaid
 */
public record ReplayLaw(@Nullable String cursor, @Nullable Integer limit) {}
