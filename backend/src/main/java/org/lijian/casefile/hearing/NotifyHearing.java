package org.lijian.casefile.hearing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

public record NotifyHearing(
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate scheduledOn,
        @Nullable String startsAt,
        @Nullable String place,
        @Nullable OfficerId chair,
        @Nullable Boolean open,
        @Nullable ClosedGround closedGround) {}
