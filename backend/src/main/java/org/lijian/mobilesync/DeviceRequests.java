package org.lijian.mobilesync;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** What is asked and answered about devices. */
final class DeviceRequests {
    private DeviceRequests() {}

    /** 发放设备登记码. */
    record IssueEnrolment(
            @Nullable OfficerId officer, @Nullable String deviceName) {}

    /** The code, told this once. */
    record EnrolmentView(OfficerId officer, String deviceName, String code, Instant validUntil) {}

    /** 登记设备: {@code id} is the device's own. */
    record EnrolDevice(
            @Nullable UUID id,
            @Nullable String code,
            @Nullable String appVersion) {}

    /** The key, told this once; absent where the device has one already. */
    record EnrolledView(DeviceView device, @Nullable String key) {}

    /** 锁定设备. */
    record LockDevice(@Nullable String reason) {}

    record DeviceView(
            DeviceId id,
            String name,
            RegionCode area,
            DeviceStatus status,
            OfficerId enrolledBy,
            Instant enrolledAt,
            @Nullable OfficerId lockedBy,
            @Nullable Instant lockedAt,
            @Nullable String lockReason,
            long version) {
        static DeviceView of(Device device) {
            return new DeviceView(
                    device.id(),
                    device.name(),
                    device.area(),
                    device.status(),
                    device.enrolledBy(),
                    device.enrolledAt(),
                    device.lockedBy(),
                    device.lockedAt(),
                    device.lockReason(),
                    device.version());
        }
    }
}
