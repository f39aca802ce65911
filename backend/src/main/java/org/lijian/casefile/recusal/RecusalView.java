package org.lijian.casefile.recusal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;

/**
 * A recusal as it is shown.
 *
 * @param investigator whether the officer investigates the case
 * @param replacedOn when somebody else was assigned to investigate
 */
public record RecusalView(
        RecusalId id,
        CaseId caseId,
        OfficerId officer,
        RecusalApplicant applicant,
        RecusalGround ground,
        String reason,
        LocalDate appliedOn,
        OfficerId recordedBy,
        RecusalDecider decider,
        RecusalStatus status,
        @Nullable String opinion,
        @Nullable LocalDate decidedOn,
        @Nullable OfficerId decidedBy,
        List<OfficerId> attendees,
        @Nullable String documentNumber,
        @Nullable DocumentId documentId,
        @Nullable DeliveryId deliveryId,
        boolean investigator,
        @Nullable LocalDate replacedOn,
        long version) {
    public RecusalView {
        attendees = List.copyOf(attendees);
    }
}
