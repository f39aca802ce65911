package org.lijian.inspection.roadside;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 移交公安交管部门. To whom what is over was handed, and the number of the receipt. */
public record RecordPoliceReceipt(
        @Nullable Instant handedOverAt,
        @Nullable String receivedBy,
        @Nullable String receiptNumber) {}
