package org.lijian.inspection.roadside;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;

/** 公安交管部门处理结果: how many of those handed over were penalised, and with how much together. */
public record RecordPoliceResult(
        @Nullable LocalDate answeredOn,
        @Nullable Integer penalised,
        @Nullable Money fines) {}
