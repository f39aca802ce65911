package org.lijian.law.change;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/**
 * A draft of the law came into force.
 *
 * @param author who had written it
 * @param law the fingerprint of the book in force from now on
 */
public record LawActivated(LawDraftId draftId, OfficerId by, OfficerId author, long revision, String path, String law)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return draftId.value();
    }
}
