package org.lijian.mobilesync;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A device was taken out of use from afar. */
public record DeviceLocked(DeviceId deviceId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return deviceId.value();
    }
}
