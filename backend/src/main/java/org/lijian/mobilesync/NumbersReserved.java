package org.lijian.mobilesync;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A device was given numbers for documents on the spot. */
public record NumbersReserved(DeviceId deviceId, OfficerId by, String type, int count) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return deviceId.value();
    }
}
