package org.lijian.plan.draw;

import org.jspecify.annotations.Nullable;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;

/**
 * 抽取后递补: what was drawn is passed over and the next in the drawn order follows.
 *
 * @param objectId the drawn object
 * @param officer the officer who does not go there; the object itself is passed over when unsaid
 */
public record SkipDrawn(
        @Nullable RegulatedObjectId objectId,
        @Nullable OfficerId officer,
        @Nullable SkipReason reason,
        @Nullable String note) {}
