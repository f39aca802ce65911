package org.lijian.evidence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where evidence was taken: in words, and where the device knew it, in degrees (WGS 84). */
public record TakenPlace(
        @Nullable BigDecimal lon,
        @Nullable BigDecimal lat,
        @Nullable String text) {}
