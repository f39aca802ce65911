package org.lijian.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks to handle one of the further acts of a case by itself.
 *
 * @param caseId the id of the new case
 */
public record SplitCase(
        @Nullable UUID caseId,
        @Nullable UUID actId,
        @Nullable String cause,
        @Nullable String reason) {}
