package org.lijian.mobilesync;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Sha256;

/** The right of one officer to put one device into use, once and soon. */
record Enrolment(
        String codeSha256,
        OfficerId officerId,
        String deviceName,
        OfficerId issuedBy,
        Instant issuedAt,
        Instant validUntil,
        @Nullable DeviceId deviceId,
        @Nullable Instant usedAt) {
    private static final Duration VALIDITY = Duration.ofHours(24);

    static Enrolment issued(String code, OfficerId officer, String deviceName, OfficerId by, Instant now) {
        Instant issued = now.truncatedTo(ChronoUnit.MICROS);
        return new Enrolment(Sha256.hex(code), officer, deviceName, by, issued, issued.plus(VALIDITY), null, null);
    }

    boolean isFor(OfficerId officer, Instant now) {
        return officerId.equals(officer) && usedAt == null && !now.isAfter(validUntil);
    }
}
