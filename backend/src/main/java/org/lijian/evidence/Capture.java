package org.lijian.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;

/**
 * What the device knew of itself when it took the evidence; kept as it was said, never corrected.
 *
 * @param accuracyMeters radius within which the position holds
 * @param mockLocation whether the device said that its position was made up by another program
 * @param clockOffsetMillis by how much the device's clock was ahead of the server's when it last heard of it; behind is negative
 * @param device the device's own id, as enrolled
 */
public record Capture(
        @Nullable BigDecimal accuracyMeters,
        @Nullable Boolean mockLocation,
        @Nullable Long clockOffsetMillis,
        @Nullable String device) {
    private static final BigDecimal HALF_THE_EARTH = BigDecimal.valueOf(20_000_000);
    private static final long A_CENTURY = 100L * 366 * 24 * 3600 * 1000;

    /** As it is stored, so that the same said twice is equal. */
    Capture checked() {
        String pointer = "/capture/accuracyMeters";
        if (accuracyMeters != null) {
            boolean radius = accuracyMeters.signum() >= 0 && accuracyMeters.compareTo(HALF_THE_EARTH) <= 0;
            Require.that(accuracyMeters, radius, pointer, "不是以米计的半径", "is not a radius in metres");
        }
        if (clockOffsetMillis != null) {
            boolean possible = Math.abs(clockOffsetMillis) <= A_CENTURY && clockOffsetMillis != Long.MIN_VALUE;
            Require.that(
                    clockOffsetMillis, possible, "/capture/clockOffsetMillis", "时差有误", "is no difference of clocks");
        }
        return new Capture(
                accuracyMeters == null ? null : accuracyMeters.setScale(1, RoundingMode.HALF_UP),
                mockLocation,
                clockOffsetMillis,
                Require.optionalText(device, "/capture/device", 100));
    }

    long offset() {
        return clockOffsetMillis == null ? 0 : clockOffsetMillis;
    }
}
