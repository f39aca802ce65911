package org.lijian.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;

/** 登记移送办理结果: what the other authority did with a lead it was handed. */
public record RecordTransferAnswer(
        @Nullable TransferResult result,
        @Nullable String said,
        @Nullable String decisionNumber,
        @Nullable Money fine,
        @Nullable LocalDate answeredOn) {}
