package org.lijian.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The head's decision to file the case or not. */
public record DecideFiling(
        @Nullable Boolean approved,
        @Nullable String opinion,
        @Nullable LocalDate decidedOn) {}
