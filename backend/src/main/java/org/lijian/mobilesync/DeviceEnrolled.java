package org.lijian.mobilesync;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** An officer put a device into use, or joined those who use it. */
public record DeviceEnrolled(DeviceId deviceId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return deviceId.value();
    }
}
