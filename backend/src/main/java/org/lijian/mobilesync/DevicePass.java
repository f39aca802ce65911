package org.lijian.mobilesync;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.BoundDevices;
import org.lijian.platform.CurrentOfficer;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets those devices in that are enrolled for the officer and in use. */
@Component
public class DevicePass implements BoundDevices {
    private final DeviceMapper devices;

    DevicePass(DeviceMapper devices) {
        this.devices = devices;
    }

    /**
     * @param key the key of the device
     * @throws org.lijian.shared.Problem {@code device-unknown}, {@code device-locked}
     */
    @Transactional(readOnly = true)
    public void require(UUID device, @Nullable String key, CurrentOfficer officer) {
        require(device, key, officer.id());
    }

    @Override
    @Transactional(readOnly = true)
    public void require(UUID device, @Nullable String key, OfficerId officer) {
        DeviceId id = new DeviceId(device);
        Device known = devices.find(id);
        if (known == null || !known.opensWith(key) || !devices.isEnrolledFor(id, officer)) {
            throw MobileSyncRefusal.DEVICE_UNKNOWN.with();
        }
        if (known.isLocked()) {
            throw MobileSyncRefusal.DEVICE_LOCKED.with();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isLocked(UUID device) {
        Device known = devices.find(new DeviceId(device));
        return known == null || known.isLocked();
    }
}
