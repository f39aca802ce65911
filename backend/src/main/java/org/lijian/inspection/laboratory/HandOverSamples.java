package org.lijian.inspection.laboratory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 交接样品. To whom in the laboratory, and the number of the receipt. */
public record HandOverSamples(
        @Nullable Instant handedOverAt,
        @Nullable String receivedBy,
        @Nullable String receiptNumber) {}
