package org.lijian.casefile.hold;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** Evidence of a case that is registered and kept in its place until it is decided what becomes of it (先行登记保存). */
final class EvidenceHold {
    private final EvidenceHoldId id;
    private final CaseId caseId;
    private final RegionCode region;
    private final String reason;
    private final boolean urgent;
    private final @Nullable OfficerId agreedBy;
    private final LocalDate requestedOn;
    private final OfficerId requestedBy;
    private HoldStatus status;
    private @Nullable Boolean approved;
    private @Nullable String opinion;
    private @Nullable LocalDate approvedOn;
    private @Nullable OfficerId approvedBy;
    private @Nullable LocalDate executedOn;
    private @Nullable String noticeNumber;
    private @Nullable DocumentId noticeId;
    private @Nullable DeliveryId noticeDeliveryId;
    private @Nullable LocalDate endsOn;
    private @Nullable HoldDisposal disposal;
    private @Nullable String explanation;
    private @Nullable LocalDate disposedOn;
    private @Nullable OfficerId disposedBy;
    private @Nullable String releaseNumber;
    private @Nullable DocumentId releaseId;
    private @Nullable DeliveryId releaseDeliveryId;
    private final long version;

    private List<OfficerId> officers = List.of();
    private List<HeldItem> items = List.of();

    EvidenceHold(
            EvidenceHoldId id,
            CaseId caseId,
            RegionCode region,
            String reason,
            boolean urgent,
            @Nullable OfficerId agreedBy,
            LocalDate requestedOn,
            OfficerId requestedBy,
            HoldStatus status,
            @Nullable Boolean approved,
            @Nullable String opinion,
            @Nullable LocalDate approvedOn,
            @Nullable OfficerId approvedBy,
            @Nullable LocalDate executedOn,
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
        this.id = id;
        this.caseId = caseId;
        this.region = region;
        this.reason = reason;
        this.urgent = urgent;
        this.agreedBy = agreedBy;
        this.requestedOn = requestedOn;
        this.requestedBy = requestedBy;
        this.status = status;
        this.approved = approved;
        this.opinion = opinion;
        this.approvedOn = approvedOn;
        this.approvedBy = approvedBy;
        this.executedOn = executedOn;
        this.noticeNumber = noticeNumber;
        this.noticeId = noticeId;
        this.noticeDeliveryId = noticeDeliveryId;
        this.endsOn = endsOn;
        this.disposal = disposal;
        this.explanation = explanation;
        this.disposedOn = disposedOn;
        this.disposedBy = disposedBy;
        this.releaseNumber = releaseNumber;
        this.releaseId = releaseId;
        this.releaseDeliveryId = releaseDeliveryId;
        this.version = version;
    }

    static EvidenceHold requested(
            EvidenceHoldId id,
            CaseId caseId,
            RegionCode region,
            String reason,
            @Nullable OfficerId agreedBy,
            LocalDate on,
            OfficerId by) {
        return new EvidenceHold(
                id,
                caseId,
                region,
                reason,
                agreedBy != null,
                agreedBy,
                on,
                by,
                agreedBy == null ? HoldStatus.REQUESTED : HoldStatus.APPROVED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    /** Gives it those who did it and their inventory. */
    EvidenceHold holding(List<OfficerId> doneBy, List<HeldItem> inventory) {
        officers = List.copyOf(doneBy);
        items = List.copyOf(inventory);
        return this;
    }

    /** A leader agrees or does not; of an urgent one in writing after it was done. */
    void approve(boolean yes, String said, LocalDate on, OfficerId by) {
        if (urgent ? approved != null || executedOn == null : status != HoldStatus.REQUESTED) {
            throw notAtThisStep();
        }
        approved = yes;
        opinion = said;
        approvedOn = on;
        approvedBy = by;
        if (!urgent) {
            status = yes ? HoldStatus.APPROVED : HoldStatus.REFUSED;
        }
    }

    /** Whether a leader has said no to what was done already and is still held: then it goes back. */
    boolean isToGoBack() {
        return urgent && Boolean.FALSE.equals(approved) && status == HoldStatus.HELD;
    }

    void execute(LocalDate on, List<OfficerId> by, List<HeldItem> inventory) {
        requireStatus(HoldStatus.APPROVED);
        LocalDate from = approvedOn == null ? requestedOn : approvedOn;
        if (on.isBefore(from)) {
            throw HoldRefusal.BEFORE_APPROVAL.with("on", on, "approvedOn", from).at("/executedOn");
        }
        executedOn = on;
        holding(by, inventory);
        status = HoldStatus.HELD;
    }

    void noticed(DocumentId document, String number, DeliveryId delivery, LocalDate lastDay) {
        noticeId = document;
        noticeNumber = number;
        noticeDeliveryId = delivery;
        endsOn = lastDay;
    }

    /** What becomes of it, while it lasts. */
    void dispose(HoldDisposal what, String why, LocalDate on, OfficerId by) {
        requireStatus(HoldStatus.HELD);
        LocalDate last = endsOn;
        if (last != null && on.isAfter(last)) {
            throw HoldRefusal.PERIOD_OVER.with("due", last);
        }
        disposal = what;
        explanation = why;
        disposedOn = on;
        disposedBy = by;
        status = HoldStatus.DISPOSED;
    }

    void released(DocumentId document, String number, DeliveryId delivery) {
        releaseId = document;
        releaseNumber = number;
        releaseDeliveryId = delivery;
    }

    /**
     * Ends by itself when nothing was decided in time.
     *
     * @return whether it did: one that has ended already stays as it is
     */
    boolean lapse() {
        if (status != HoldStatus.HELD) {
            return false;
        }
        status = HoldStatus.LAPSED;
        return true;
    }

    void requireStatus(HoldStatus expected) {
        if (status != expected) {
            throw notAtThisStep();
        }
    }

    private RuntimeException notAtThisStep() {
        return PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
    }

    boolean wasRequestedAs(EvidenceHold other) {
        return caseId.equals(other.caseId)
                && reason.equals(other.reason)
                && requestedBy.equals(other.requestedBy)
                && Objects.equals(agreedBy, other.agreedBy);
    }

    EvidenceHoldId id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    RegionCode region() {
        return region;
    }

    boolean isUrgent() {
        return urgent;
    }

    Set<OfficerId> doneBy() {
        return Set.copyOf(officers);
    }

    EvidenceHoldView view() {
        return new EvidenceHoldView(
                id,
                caseId,
                status,
                reason,
                urgent,
                agreedBy,
                requestedOn,
                requestedBy,
                approved,
                opinion,
                approvedOn,
                approvedBy,
                executedOn,
                officers,
                items,
                noticeNumber,
                noticeId,
                noticeDeliveryId,
                endsOn,
                disposal,
                explanation,
                disposedOn,
                disposedBy,
                releaseNumber,
                releaseId,
                releaseDeliveryId,
                version);
    }
}
