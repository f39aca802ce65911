package org.lijian.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head's decision to file the case or not.
 *
 * @param refusalGround the condition that is not met, when it is not filed
 */
public record DecideFiling(
        @Nullable Boolean approved,
        @Nullable String opinion,
        @Nullable LocalDate decidedOn,
        @Nullable FilingRefusalGround refusalGround) {}
