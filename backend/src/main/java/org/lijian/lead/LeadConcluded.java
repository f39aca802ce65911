package org.lijian.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** It is decided how the lead leaves; {@code answerDue} says whether the informant still waits, {@code replyDue} whether the sender does. */
public record LeadConcluded(LeadId leadId, @Nullable OfficerId by, LeadExit exit, boolean answerDue, boolean replyDue)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return leadId.value();
    }
}
