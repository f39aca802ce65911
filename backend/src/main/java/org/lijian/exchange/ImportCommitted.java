package org.lijian.exchange;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Somebody confirmed an import. */
public record ImportCommitted(ImportId importId, OfficerId by, ImportSubject of, long rows) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return importId.value();
    }
}
