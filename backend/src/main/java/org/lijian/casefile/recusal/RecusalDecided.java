package org.lijian.casefile.recusal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.delivery.DeliveryId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/**
 * It is decided whether an officer handles a case any longer.
 *
 * @param deliveryId the answer to the party, where the party had applied
 */
public record RecusalDecided(
        RecusalId recusalId,
        CaseId caseId,
        OfficerId officer,
        RecusalDecider decider,
        boolean approved,
        boolean needsReplacement,
        @Nullable DeliveryId deliveryId,
        OfficerId by)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return recusalId.value();
    }
}
