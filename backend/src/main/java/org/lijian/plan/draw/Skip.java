package org.lijian.plan.draw;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;

/** Something or somebody that was drawn and passed over. */
record Skip(
        RegulatedObjectId objectId,
        @Nullable OfficerId officer,
        SkipReason reason,
        String note,
        OfficerId skippedBy,
        Instant skippedAt) {}
