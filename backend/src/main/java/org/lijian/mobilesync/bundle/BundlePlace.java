package org.lijian.mobilesync.bundle;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * How far a phone has come. It opens nothing: what an officer may have is asked anew at every request, so a place that was made up only
 * harms who made it up.
 *
 * @param area of the officer when it was given
 */
record BundlePlace(OfficerId officer, RegionCode area, long position, Instant givenAt) {
    private static final String PARTS = "\\.";

    String text() {
        String plain = officer + "." + area.value() + "." + position + "." + givenAt.getEpochSecond();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws org.lijian.shared.Problem {@code malformed} */
    static BundlePlace read(String text) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(PARTS, -1);
            if (parts.length == 4) {
                return new BundlePlace(
                        new OfficerId(UUID.fromString(parts[0])),
                        RegionCode.of(parts[1]),
                        Long.parseLong(parts[2]),
                        Instant.ofEpochSecond(Long.parseLong(parts[3])));
            }
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw PlatformRefusal.MALFORMED.with("reason", "since");
        }
        throw PlatformRefusal.MALFORMED.with("reason", "since");
    }
}
