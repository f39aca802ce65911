package org.lijian.casefile.joint;

import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The case belongs to a matter of several parties from now on. */
public record PartyJoined(CaseId caseId, JointMatterId matterId, JointRole role, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
