package org.lijian.casefile.hearing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public record WithdrawHearing(
        @Nullable LocalDate receivedOn, @Nullable String reason) {}
