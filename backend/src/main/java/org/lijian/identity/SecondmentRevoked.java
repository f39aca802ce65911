package org.lijian.identity;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** An officer works at home again. */
public record SecondmentRevoked(OfficerId officerId, SecondmentId secondmentId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return officerId.value();
    }
}
