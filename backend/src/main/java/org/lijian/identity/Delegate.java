package org.lijian.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/**
 * 设定代理人.
 *
 * @param to who stands in
 * @param validFrom the first day
 * @param validTo the last day
 */
public record Delegate(
        @Nullable UUID id,
        @Nullable OfficerId to,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String reason) {}
