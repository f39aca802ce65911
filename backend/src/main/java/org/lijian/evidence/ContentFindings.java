package org.lijian.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the server itself found in the bytes when they came.
 *
 * @param sm3 their SM3 (GB/T 32905), in hexadecimal
 * @param pictureTakenAt when the picture says it was taken
 * @param pictureLon where, in degrees (WGS 84)
 * @param scan what the malware scanner said
 * @param malware the name of what it found
 */
public record ContentFindings(
        String sm3,
        @Nullable Instant pictureTakenAt,
        @Nullable BigDecimal pictureLon,
        @Nullable BigDecimal pictureLat,
        ScanResult scan,
        @Nullable String malware) {}
