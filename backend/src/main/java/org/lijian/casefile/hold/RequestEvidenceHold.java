package org.lijian.casefile.hold;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/**
 * Asks to hold evidence that may be lost or be hard to get later.
 *
 * @param agreedBy the leader who agreed by message, where it could not wait; the approval in writing follows
 */
public record RequestEvidenceHold(
        @Nullable UUID id,
        @Nullable String reason,
        @Nullable OfficerId agreedBy) {}
