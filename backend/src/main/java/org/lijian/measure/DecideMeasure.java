package org.lijian.measure;

import org.jspecify.annotations.Nullable;

/**
 * What the head decides on a proposed measure.
 *
 * @param refrain the reason of the law for which a measure is left out
 * @param discussion the collective discussion before it, where the case is grave
 */
public record DecideMeasure(
        boolean approved,
        String opinion,
        @Nullable String refrain,
        @Nullable CollectiveDiscussion discussion) {}
