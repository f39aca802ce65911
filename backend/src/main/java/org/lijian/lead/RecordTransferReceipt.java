package org.lijian.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 登记移送回执: the other authority says that it got the lead. */
public record RecordTransferReceipt(
        @Nullable String number, @Nullable LocalDate receivedOn) {}
