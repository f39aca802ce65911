package org.lijian.mobilesync;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.lijian.shared.Sha256;

/** A phone or tablet in use by the bureau. */
record Device(
        DeviceId id,
        String name,
        RegionCode area,
        DeviceStatus status,
        String keySha256,
        OfficerId enrolledBy,
        Instant enrolledAt,
        @Nullable OfficerId lockedBy,
        @Nullable Instant lockedAt,
        @Nullable String lockReason,
        long version) {

    static Device enrolled(DeviceId id, Enrolment enrolment, RegionCode area, String key, Instant now) {
        return new Device(
                id,
                enrolment.deviceName(),
                area,
                DeviceStatus.ACTIVE,
                Sha256.hex(key),
                enrolment.officerId(),
                now.truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                null,
                0);
    }

    /** Out of use from now on; there is no way back but enrolling anew. */
    Device locked(@Nullable String reason, OfficerId by, Instant now) {
        if (isLocked()) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "已锁定");
        }
        return new Device(
                id,
                name,
                area,
                DeviceStatus.LOCKED,
                keySha256,
                enrolledBy,
                enrolledAt,
                by,
                now.truncatedTo(ChronoUnit.MICROS),
                Require.text(reason, "/reason", 500),
                version);
    }

    boolean isLocked() {
        return status == DeviceStatus.LOCKED;
    }

    boolean opensWith(@Nullable String key) {
        return key != null && Secrets.matches(keySha256, key);
    }

    /** Says nothing of the key. */
    @Override
    public String toString() {
        return "Device[" + id + ", " + status + "]";
    }
}
