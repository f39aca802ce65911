package org.lijian.casefile.hold;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;

/**
 * A hold of evidence as it is shown.
 *
 * @param agreedBy the leader who agreed by message, where it could not wait
 * @param endsOn its last day; when nothing is decided by then it lapses
 */
public record EvidenceHoldView(
        EvidenceHoldId id,
        CaseId caseId,
        HoldStatus status,
        String reason,
        boolean urgent,
        @Nullable OfficerId agreedBy,
        LocalDate requestedOn,
        OfficerId requestedBy,
        @Nullable Boolean approved,
        @Nullable String opinion,
        @Nullable LocalDate approvedOn,
        @Nullable OfficerId approvedBy,
        @Nullable LocalDate executedOn,
        List<OfficerId> officers,
        List<HeldItem> items,
        @Nullable String noticeNumber,
        @Nullable DocumentId noticeId,
        @Nullable DeliveryId noticeDeliveryId,
        @Nullable LocalDate endsOn,
        @Nullable HoldDisposal disposal,
        @Nullable String explanation,
        @Nullable LocalDate disposedOn,
        @Nullable OfficerId disposedBy,
        @Nullable String releaseNumber,
        @Nullable DocumentId releaseId,
        @Nullable DeliveryId releaseDeliveryId,
        long version) {
    public EvidenceHoldView {
        officers = List.copyOf(officers);
        items = List.copyOf(items);
    }
}
