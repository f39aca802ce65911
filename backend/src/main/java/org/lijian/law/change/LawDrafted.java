package org.lijian.law.change;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A file of the law was proposed to read otherwise. */
public record LawDrafted(LawDraftId draftId, OfficerId by, String path) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return draftId.value();
    }
}
