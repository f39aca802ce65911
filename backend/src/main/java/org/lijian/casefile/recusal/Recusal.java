package org.lijian.casefile.recusal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** One officer who may not handle one case, as they or the party say, and what was decided about it (回避). */
final class Recusal {
    private final RecusalId id;
    private final CaseId caseId;
    private final RegionCode region;
    private final OfficerId officerId;
    private final RecusalApplicant applicant;
    private final RecusalGround ground;
    private final String reason;
    private final LocalDate appliedOn;
    private final OfficerId recordedBy;
    private final RecusalDecider decider;
    private final boolean investigator;
    private RecusalStatus status;
    private @Nullable String opinion;
    private @Nullable LocalDate decidedOn;
    private @Nullable OfficerId decidedBy;
    private @Nullable String documentNumber;
    private @Nullable DocumentId documentId;
    private @Nullable DeliveryId deliveryId;
    private @Nullable LocalDate replacedOn;
    private final long version;

    private List<OfficerId> attendees = List.of();

    Recusal(
            RecusalId id,
            CaseId caseId,
            RegionCode region,
            OfficerId officerId,
            RecusalApplicant applicant,
            RecusalGround ground,
            String reason,
            LocalDate appliedOn,
            OfficerId recordedBy,
            RecusalDecider decider,
            boolean investigator,
            RecusalStatus status,
            @Nullable String opinion,
            @Nullable LocalDate decidedOn,
            @Nullable OfficerId decidedBy,
            @Nullable String documentNumber,
            @Nullable DocumentId documentId,
            @Nullable DeliveryId deliveryId,
            @Nullable LocalDate replacedOn,
            long version) {
        this.id = id;
        this.caseId = caseId;
        this.region = region;
        this.officerId = officerId;
        this.applicant = applicant;
        this.ground = ground;
        this.reason = reason;
        this.appliedOn = appliedOn;
        this.recordedBy = recordedBy;
        this.decider = decider;
        this.investigator = investigator;
        this.status = status;
        this.opinion = opinion;
        this.decidedOn = decidedOn;
        this.decidedBy = decidedBy;
        this.documentNumber = documentNumber;
        this.documentId = documentId;
        this.deliveryId = deliveryId;
        this.replacedOn = replacedOn;
        this.version = version;
    }

    /** Gives it those who discussed it. */
    Recusal discussedBy(List<OfficerId> officers) {
        attendees = List.copyOf(officers);
        return this;
    }

    /** Refuses who is not above the one it is about. */
    void requireDecider(OfficerId by, boolean mayDecide) {
        requireStatus(RecusalStatus.REQUESTED);
        if (!mayDecide || by.equals(officerId)) {
            throw RecusalRefusal.NOT_BY_THEM.with("decider", decider.zh());
        }
    }

    void decide(boolean approved, String said, List<OfficerId> discussedBy, LocalDate on, OfficerId by) {
        requireStatus(RecusalStatus.REQUESTED);
        boolean collective = decider == RecusalDecider.COLLECTIVE;
        if (collective && (discussedBy.stream().distinct().count() < 2 || discussedBy.contains(officerId))) {
            throw RecusalRefusal.NOT_A_COLLECTIVE.with().at("/attendees");
        }
        status = approved ? RecusalStatus.APPROVED : RecusalStatus.REFUSED;
        opinion = said;
        attendees = List.copyOf(discussedBy);
        decidedOn = on;
        decidedBy = by;
    }

    /** The party is told by a paper of its own. */
    void answered(DocumentId document, String number, DeliveryId delivery) {
        documentId = document;
        documentNumber = number;
        deliveryId = delivery;
    }

    /** Somebody else investigates from that day on. */
    void replaced(LocalDate on) {
        requireStatus(RecusalStatus.APPROVED);
        if (!needsReplacement()) {
            throw RecusalRefusal.NO_REPLACEMENT_DUE.with();
        }
        replacedOn = on;
    }

    /** Whether the recused one investigated and nobody has been assigned instead. */
    boolean needsReplacement() {
        return status == RecusalStatus.APPROVED && investigator && replacedOn == null;
    }

    boolean isAppliedForByParty() {
        return applicant == RecusalApplicant.PARTY;
    }

    /** Whether {@code other} asks for the same. */
    boolean wasRequestedAs(Recusal other) {
        return caseId.equals(other.caseId)
                && officerId.equals(other.officerId)
                && applicant == other.applicant
                && ground == other.ground
                && reason.equals(other.reason)
                && appliedOn.equals(other.appliedOn)
                && recordedBy.equals(other.recordedBy);
    }

    private void requireStatus(RecusalStatus expected) {
        if (status != expected) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
    }

    RecusalId id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    RegionCode region() {
        return region;
    }

    OfficerId officerId() {
        return officerId;
    }

    RecusalDecider decider() {
        return decider;
    }

    RecusalView view() {
        return new RecusalView(
                id,
                caseId,
                officerId,
                applicant,
                ground,
                reason,
                appliedOn,
                recordedBy,
                decider,
                status,
                opinion,
                decidedOn,
                decidedBy,
                attendees,
                documentNumber,
                documentId,
                deliveryId,
                investigator,
                replacedOn,
                version);
    }
}
