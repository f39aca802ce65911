package org.lijian.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.RegionCode;

/** 借调. The officer works in {@code region} on these days, both included. */
public record Second(
        @Nullable UUID id,
        @Nullable RegionCode region,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String basis) {}
