package org.lijian.law.change;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A draft of the law will not come into force. */
public record LawDraftWithdrawn(LawDraftId draftId, OfficerId by, String path) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return draftId.value();
    }
}
