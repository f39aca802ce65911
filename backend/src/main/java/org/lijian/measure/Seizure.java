package org.lijian.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.inspection.InspectionId;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.registry.PartyId;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

/** One seizure (查封、扣押): approved, carried out, and lifted when its time has come. */
final class Seizure {
    private static final Set<SeizureStatus> OVER = EnumSet.of(
            SeizureStatus.REFUSED, SeizureStatus.RETURNED, SeizureStatus.HANDED_OVER, SeizureStatus.ABANDONED);

    private final SeizureId id;
    private final InspectionId inspectionId;
    private final String violation;
    private @Nullable CaseId caseId;
    private final PartyId partyId;
    private final RegionCode region;
    private final SeizureKind kind;
    private final boolean urgent;
    private final boolean grave;
    private final String ground;
    private final LegalCitation groundCitation;
    private final @Nullable String statute;
    private final String facts;
    private final String objects;
    private final LocalDate proposedOn;
    private final OfficerId proposedBy;
    private final Instant proposedAt;
    private SeizureStatus status;
    private @Nullable Instant approvedAt;
    private @Nullable Instant approveBy;
    private @Nullable LocalDate executedOn;
    private @Nullable Boolean stopsDischarge;
    private boolean extended;
    private @Nullable LiftGround lapse;
    private @Nullable LocalDate endedOn;
    private final long version;

    Seizure(
            SeizureId id,
            InspectionId inspectionId,
            String violation,
            @Nullable CaseId caseId,
            PartyId partyId,
            RegionCode region,
            SeizureKind kind,
            boolean urgent,
            boolean grave,
            String ground,
            LegalCitation groundCitation,
            @Nullable String statute,
            String facts,
            String objects,
            LocalDate proposedOn,
            OfficerId proposedBy,
            Instant proposedAt,
            SeizureStatus status,
            @Nullable Instant approvedAt,
            @Nullable Instant approveBy,
            @Nullable LocalDate executedOn,
            @Nullable Boolean stopsDischarge,
            boolean extended,
            @Nullable LiftGround lapse,
            @Nullable LocalDate endedOn,
            long version) {
        this.id = id;
        this.inspectionId = inspectionId;
        this.violation = violation;
        this.caseId = caseId;
        this.partyId = partyId;
        this.region = region;
        this.kind = kind;
        this.urgent = urgent;
        this.grave = grave;
        this.ground = ground;
        this.groundCitation = groundCitation;
        this.statute = statute;
        this.facts = facts;
        this.objects = objects;
        this.proposedOn = proposedOn;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
        this.status = status;
        this.approvedAt = approvedAt;
        this.approveBy = approveBy;
        this.executedOn = executedOn;
        this.stopsDischarge = stopsDischarge;
        this.extended = extended;
        this.lapse = lapse;
        this.endedOn = endedOn;
        this.version = version;
    }

    /** A seizure somebody asks for; an urgent one may be carried out before it is approved. */
    static Seizure proposed(
            ProposeSeizure command,
            LegalCitation groundCitation,
            @Nullable CaseId caseId,
            PartyId partyId,
            RegionCode region,
            OfficerId by,
            Instant at) {
        return new Seizure(
                command.id(),
                command.inspectionId(),
                command.violation(),
                caseId,
                partyId,
                region,
                command.kind(),
                command.urgent(),
                command.grave(),
                command.ground(),
                groundCitation,
                command.statute(),
                command.facts(),
                command.objects(),
                LocalDate.ofInstant(at, LegalTime.ZONE),
                by,
                at,
                command.urgent() ? SeizureStatus.URGENT : SeizureStatus.PROPOSED,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                0);
    }

    boolean says(ProposeSeizure command) {
        return inspectionId.equals(command.inspectionId())
                && violation.equals(command.violation())
                && kind == command.kind()
                && urgent == command.urgent()
                && grave == command.grave()
                && ground.equals(command.ground())
                && Objects.equals(statute, command.statute())
                && facts.equals(command.facts())
                && objects.equals(command.objects());
    }

    /**
     * The head's decision, before it is carried out or, where it was urgent, within the hours the law gives after it.
     *
     * @return whether it had been carried out already
     */
    boolean decide(boolean approved, boolean discussed, Instant at) {
        if (status != SeizureStatus.PROPOSED && status != SeizureStatus.OWES_APPROVAL) {
            if (status == SeizureStatus.LAPSED && lapse == LiftGround.NOT_APPROVED) {
                throw approvalTooLate();
            }
            throw notAtThisStep();
        }
        boolean afterwards = status == SeizureStatus.OWES_APPROVAL;
        if (afterwards && approved && approveBy != null && at.isAfter(approveBy)) {
            throw approvalTooLate();
        }
        if (approved && grave && !discussed) {
            throw MeasureRefusal.GRAVE.with().at("/discussion");
        }
        if (approved) {
            status = afterwards ? SeizureStatus.IN_FORCE : SeizureStatus.APPROVED;
            approvedAt = at;
        } else if (afterwards) {
            lapse(LiftGround.NOT_APPROVED, LocalDate.ofInstant(at, LegalTime.ZONE));
        } else {
            status = SeizureStatus.REFUSED;
        }
        return afterwards;
    }

    private Problem approvalTooLate() {
        return MeasureRefusal.APPROVAL_LATE.with(
                "until",
                approveBy == null ? "" : approveBy.atZone(LegalTime.ZONE).toLocalDateTime());
    }

    /** It is not carried out after all. */
    void abandon() {
        if (status != SeizureStatus.APPROVED && status != SeizureStatus.URGENT) {
            throw notAtThisStep();
        }
        status = SeizureStatus.ABANDONED;
    }

    /** It was carried out as {@code command} records it. */
    void execute(ExecuteSeizure command, @Nullable Instant approvalUntil) {
        if (status == SeizureStatus.PROPOSED) {
            throw MeasureRefusal.APPROVAL_FIRST.with();
        }
        if (status != SeizureStatus.APPROVED && status != SeizureStatus.URGENT) {
            throw notAtThisStep();
        }
        if (approvedAt != null && command.startedAt().isBefore(approvedAt)) {
            throw MeasureRefusal.APPROVAL_FIRST.with().at("/startedAt");
        }
        command.requireLawful();
        executedOn = command.executedOn();
        if (executedOn.isBefore(proposedOn)) {
            throw MeasureRefusal.DATES_OUT_OF_ORDER
                    .with("date", executedOn, "previous", proposedOn)
                    .at("/endedAt");
        }
        stopsDischarge = command.stopsDischarge();
        approveBy = approvalUntil;
        status = urgent ? SeizureStatus.OWES_APPROVAL : SeizureStatus.IN_FORCE;
    }

    /** Its term is lengthened, once. */
    void extend() {
        requireStatus(SeizureStatus.IN_FORCE);
        if (extended) {
            throw MeasureRefusal.EXTENDED_ALREADY.with();
        }
        extended = true;
    }

    /**
     * Loses its force when its approval has not come or its term is over.
     *
     * @param endsAt when its term is over
     * @return whether it has, only now
     */
    boolean lapseAt(Instant now, Instant endsAt) {
        LocalDate today = LocalDate.ofInstant(now, LegalTime.ZONE);
        if (status == SeizureStatus.OWES_APPROVAL && approveBy != null && !now.isBefore(approveBy)) {
            lapse(LiftGround.NOT_APPROVED, today);
            return true;
        }
        if (status == SeizureStatus.IN_FORCE && !now.isBefore(endsAt)) {
            lapse(LiftGround.EXPIRED, today);
            return true;
        }
        return false;
    }

    private void lapse(LiftGround why, LocalDate on) {
        status = SeizureStatus.LAPSED;
        lapse = why;
        endedOn = on;
    }

    void lift(LiftGround given, LocalDate on) {
        if (status != SeizureStatus.IN_FORCE && status != SeizureStatus.LAPSED) {
            throw notAtThisStep();
        }
        boolean fits = status == SeizureStatus.LAPSED
                ? given == lapse
                : given != LiftGround.EXPIRED && given != LiftGround.NOT_APPROVED;
        if (!fits) {
            throw MeasureRefusal.GROUND_NOT_GIVEN
                    .with("step", status.zh(), "ground", given.zh())
                    .at("/ground");
        }
        if (endedOn == null) {
            endedOn = on;
        }
        status = SeizureStatus.LIFTED;
    }

    void giveBack() {
        requireStatus(SeizureStatus.LIFTED);
        status = SeizureStatus.RETURNED;
    }

    void handOver(LocalDate on) {
        requireStatus(SeizureStatus.IN_FORCE);
        requireNotBefore(on, executedOn(), "/handedOverOn");
        endedOn = on;
        status = SeizureStatus.HANDED_OVER;
    }

    /** The case that was filed on the inspection it came of. */
    void belongsTo(CaseId filed) {
        caseId = filed;
    }

    void requireStatus(SeizureStatus required) {
        if (status != required) {
            throw notAtThisStep();
        }
    }

    static void requireNotBefore(LocalDate date, LocalDate previous, String pointer) {
        if (date.isBefore(previous)) {
            throw MeasureRefusal.DATES_OUT_OF_ORDER
                    .with("date", date, "previous", previous)
                    .at(pointer);
        }
    }

    private Problem notAtThisStep() {
        return PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
    }

    /** Whether nothing is left to do about it. */
    boolean isOver() {
        return OVER.contains(status);
    }

    SeizureId id() {
        return id;
    }

    InspectionId inspectionId() {
        return inspectionId;
    }

    String violation() {
        return violation;
    }

    @Nullable CaseId caseId() {
        return caseId;
    }

    PartyId partyId() {
        return partyId;
    }

    RegionCode region() {
        return region;
    }

    SeizureKind kind() {
        return kind;
    }

    boolean urgent() {
        return urgent;
    }

    boolean grave() {
        return grave;
    }

    String ground() {
        return ground;
    }

    LegalCitation groundCitation() {
        return groundCitation;
    }

    @Nullable String statute() {
        return statute;
    }

    String facts() {
        return facts;
    }

    String objects() {
        return objects;
    }

    LocalDate proposedOn() {
        return proposedOn;
    }

    OfficerId proposedBy() {
        return proposedBy;
    }

    SeizureStatus status() {
        return status;
    }

    @Nullable Instant approveBy() {
        return approveBy;
    }

    @Nullable LocalDate executedOnOrNull() {
        return executedOn;
    }

    /** Of one that was carried out. */
    LocalDate executedOn() {
        if (executedOn == null) {
            throw notAtThisStep();
        }
        return executedOn;
    }

    @Nullable Boolean stopsDischarge() {
        return stopsDischarge;
    }

    boolean extended() {
        return extended;
    }

    @Nullable LiftGround lapse() {
        return lapse;
    }

    @Nullable LocalDate endedOn() {
        return endedOn;
    }

    long version() {
        return version;
    }
}
