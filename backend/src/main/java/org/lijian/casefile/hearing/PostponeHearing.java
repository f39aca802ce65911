package org.lijian.casefile.hearing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public record PostponeHearing(
        @Nullable LocalDate postponedOn, @Nullable String reason) {}
