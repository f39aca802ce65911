package org.lijian.inspection.roadside;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 登记维修. Where and when it was repaired, and what was done. */
public record RecordRepair(
        @Nullable LocalDate repairedOn,
        @Nullable String shop,
        @Nullable String work) {}
