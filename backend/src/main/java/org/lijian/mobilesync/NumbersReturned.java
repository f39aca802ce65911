package org.lijian.mobilesync;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Unused numbers of a device were returned. */
public record NumbersReturned(DeviceId deviceId, OfficerId by, int count, String reason) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return deviceId.value();
    }
}
