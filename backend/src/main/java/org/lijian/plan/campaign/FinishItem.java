package org.lijian.plan.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 销号: an entry is done, and how that was seen. */
public record FinishItem(
        @Nullable LocalDate doneOn, @Nullable String result) {}
