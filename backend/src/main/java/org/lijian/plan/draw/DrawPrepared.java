package org.lijian.plan.draw;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** Somebody prepared a draw. */
public record DrawPrepared(DrawId drawId, OfficerId by, RegionCode region, int targets) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return drawId.value();
    }
}
