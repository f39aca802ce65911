package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the party stated or defended, and how it is handled. */
public record RecordStatement(
        @Nullable LocalDate receivedOn,
        @Nullable String summary,
        @Nullable Boolean accepted,
        @Nullable String response) {}
