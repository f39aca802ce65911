package org.lijian.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.evidence.EvidenceView;
import org.lijian.inspection.InspectionId;
import org.lijian.law.Pointing;
import org.lijian.law.perday.PerDayPenalties;
import org.lijian.law.perday.RecheckResult;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** One order to correct (责令改正违法行为决定书): issued, served, and rechecked once. */
final class CorrectionOrder {
    private final CorrectionOrderId id;
    private final InspectionId inspectionId;
    private final PartyId partyId;
    private final @Nullable CorrectionOrderId previousOrderId;
    private final int round;
    private @Nullable CaseId caseId;
    private final RegionCode region;
    private final String violation;
    private final String requirement;
    private final boolean perDayStated;
    private final LocalDate issuedOn;
    private final OfficerId issuedBy;
    private final Instant issuedAt;
    private final DocumentId documentId;
    private final String documentNumber;
    private final DeliveryId deliveryId;
    private CorrectionStatus status;
    private @Nullable LocalDate servedOn;
    private @Nullable LocalDate recheckBy;
    private final long version;

    CorrectionOrder(
            CorrectionOrderId id,
            InspectionId inspectionId,
            PartyId partyId,
            @Nullable CorrectionOrderId previousOrderId,
            int round,
            @Nullable CaseId caseId,
            RegionCode region,
            String violation,
            String requirement,
            boolean perDayStated,
            LocalDate issuedOn,
            OfficerId issuedBy,
            Instant issuedAt,
            DocumentId documentId,
            String documentNumber,
            DeliveryId deliveryId,
            CorrectionStatus status,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate recheckBy,
            long version) {
        this.id = id;
        this.inspectionId = inspectionId;
        this.partyId = partyId;
        this.previousOrderId = previousOrderId;
        this.round = round;
        this.caseId = caseId;
        this.region = region;
        this.violation = violation;
        this.requirement = requirement;
        this.perDayStated = perDayStated;
        this.issuedOn = issuedOn;
        this.issuedBy = issuedBy;
        this.issuedAt = issuedAt;
        this.documentId = documentId;
        this.documentNumber = documentNumber;
        this.deliveryId = deliveryId;
        this.status = status;
        this.servedOn = servedOn;
        this.recheckBy = recheckBy;
        this.version = version;
    }

    /** An order with its number, waiting to be served; {@code stated} says whether it states the per-day consequence. */
    static CorrectionOrder issued(
            IssueCorrectionOrder command,
            PartyId partyId,
            int round,
            @Nullable CaseId caseId,
            RegionCode region,
            boolean stated,
            Paper paper,
            OfficerId by,
            Instant at) {
        return new CorrectionOrder(
                command.id(),
                command.inspectionId(),
                partyId,
                command.previousOrderId(),
                round,
                caseId,
                region,
                command.violation(),
                command.requirement(),
                stated,
                command.issuedOn(),
                by,
                at,
                paper.documentId(),
                paper.number(),
                paper.deliveryId(),
                CorrectionStatus.ISSUED,
                null,
                null,
                0);
    }

    /** The order's document and its way to the party. */
    record Paper(DocumentId documentId, String number, DeliveryId deliveryId) {}

    boolean says(IssueCorrectionOrder command) {
        return inspectionId.equals(command.inspectionId())
                && (command.partyId() == null || partyId.equals(command.partyId()))
                && Objects.equals(previousOrderId, command.previousOrderId())
                && violation.equals(command.violation())
                && requirement.equals(command.requirement())
                && issuedOn.equals(command.issuedOn());
    }

    /** The party has received it; from the next day on it counts, and it is to be rechecked by {@code recheckBy}. */
    void serve(LocalDate on, LocalDate recheckBy) {
        requireStatus(CorrectionStatus.ISSUED);
        this.servedOn = on;
        this.recheckBy = recheckBy;
        status = CorrectionStatus.SERVED;
    }

    /** Follows its clock: it is to be rechecked by another day. */
    void recheckMoved(LocalDate by) {
        requireStatus(CorrectionStatus.SERVED);
        recheckBy = by;
    }

    /** Takes the result of the one recheck of this order, made covertly within thirty days of service. */
    Recheck recheck(RecordRecheck command, PerDayPenalties perDay, OfficerId by, Instant at) {
        requireStatus(CorrectionStatus.SERVED);
        if (!command.officers().contains(by)) {
            throw CorrectionRefusal.NOT_AMONG_THE_OFFICERS.with();
        }
        Pointing.run("/recheckedOn", () -> perDay.requireRecheckInTime(servedOn(), command.recheckedOn()));
        if (command.mode() != RecheckMode.COVERT && command.result() != RecheckResult.RECHECK_REFUSED) {
            throw CorrectionRefusal.NOT_COVERT.with().at("/mode");
        }
        Recheck recheck = new Recheck(
                command.id(),
                id,
                command.mode(),
                command.recheckedOn(),
                command.result(),
                command.findings(),
                by,
                at,
                null);
        if (command.result().isRefusal() && command.evidence().isEmpty()) {
            throw CorrectionRefusal.UNPROVEN_REFUSAL.with().at("/evidence");
        }
        status = command.result().isRefusal() ? CorrectionStatus.REFUSED : CorrectionStatus.CORRECTED;
        return recheck;
    }

    /** What a recheck found is proven by what was taken for it: at this inspection, after the day of service. */
    void requireTakenForRecheck(RecheckId recheck, EvidenceView item) {
        boolean here = Set.of(inspectionId.value(), id.value(), recheck.value()).contains(item.subject());
        if (!here || !LocalDate.ofInstant(item.takenAt(), LegalTime.ZONE).isAfter(servedOn())) {
            throw CorrectionRefusal.EVIDENCE_OF_ANOTHER_VISIT
                    .with("id", item.id())
                    .at("/evidence");
        }
    }

    /** The case that was filed on the inspection this order came of. */
    void belongsTo(CaseId filed) {
        caseId = filed;
    }

    /** Whether nobody rechecked it in time, so that only a new order can begin again. */
    boolean lapsed(LocalDate on) {
        boolean unchecked = status == CorrectionStatus.SERVED || status == CorrectionStatus.LAPSED;
        return unchecked && recheckBy != null && recheckBy.isBefore(on);
    }

    /**
     * Ends where it was not rechecked in time.
     *
     * @return whether it ended just now
     */
    boolean lapse(LocalDate on) {
        boolean now = status == CorrectionStatus.SERVED && lapsed(on);
        if (now) {
            status = CorrectionStatus.LAPSED;
        }
        return now;
    }

    void requireStatus(CorrectionStatus required) {
        if (status != required) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
    }

    CorrectionOrderId id() {
        return id;
    }

    InspectionId inspectionId() {
        return inspectionId;
    }

    /** Who is to correct. */
    PartyId partyId() {
        return partyId;
    }

    @Nullable CorrectionOrderId previousOrderId() {
        return previousOrderId;
    }

    int round() {
        return round;
    }

    @Nullable CaseId caseId() {
        return caseId;
    }

    RegionCode region() {
        return region;
    }

    String violation() {
        return violation;
    }

    String requirement() {
        return requirement;
    }

    boolean perDayStated() {
        return perDayStated;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    OfficerId issuedBy() {
        return issuedBy;
    }

    DocumentId documentId() {
        return documentId;
    }

    String documentNumber() {
        return documentNumber;
    }

    DeliveryId deliveryId() {
        return deliveryId;
    }

    CorrectionStatus status() {
        return status;
    }

    @Nullable LocalDate servedOnOrNull() {
        return servedOn;
    }

    /** Of an order that has been served. */
    LocalDate servedOn() {
        if (servedOn == null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
        return servedOn;
    }

    @Nullable LocalDate recheckBy() {
        return recheckBy;
    }

    /** Of an order that has been served. */
    LocalDate lastDayForRecheck() {
        if (recheckBy == null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
        return recheckBy;
    }

    long version() {
        return version;
    }
}
