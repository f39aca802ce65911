package org.lijian.mobilesync;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import tools.jackson.databind.JsonNode;

/**
 * A kept command with both versions.
 *
 * @param offered what the officer said
 * @param stored what is stored there now
 * @param paper where the paper handed over says something else than its form
 */
record HeldCommandView(
        HeldCommandSummary command,
        @Nullable Long expectedVersion,
        @Nullable CommandId after,
        @Nullable String detail,
        @Nullable String citation,
        JsonNode offered,
        @Nullable JsonNode stored,
        @Nullable PaperDifference paper,
        @Nullable Instant settledAt,
        @Nullable OfficerId settledBy,
        @Nullable String settledReason,
        @Nullable UUID resultId,
        @Nullable Long resultVersion,
        long version) {}
