package org.lijian.casefile.summary;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.ibatis.annotations.AutomapConstructor;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.Explanation;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.evidence.EvidenceId;
import org.lijian.inspection.InspectionId;
import org.lijian.law.discretion.FineGrade;
import org.lijian.lead.LeadId;
import org.lijian.platform.PlatformRefusal;
import org.lijian.registry.PartyId;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A penalty decided on the spot (当场处罚), until it is handed over, reported and performed. */
final class SummaryPenalty {
    private final SummaryPenaltyId id;
    private final LeadId leadId;
    private final InspectionId inspectionId;
    private final PartyId partyId;
    private final RegionCode region;
    private final String violation;
    private final SummarySanction sanction;
    private final @Nullable Money amount;
    private final @Nullable FineGrade grade;
    private final String facts;
    private final String reasons;
    private final @Nullable String statement;
    private final @Nullable String response;
    private final Explanation explanation;
    private final boolean endsTheMatter;
    private final LocalDate decidedOn;
    private final OfficerId decidedBy;
    private final DocumentId documentId;
    private final String number;
    private final DeliveryId deliveryId;
    private SummaryStatus status;
    private @Nullable LocalDate deliveredOn;
    private @Nullable LocalDate reportedOn;
    private @Nullable OfficerId reportedBy;
    private @Nullable String remark;
    private @Nullable LocalDate closedOn;
    private final long version;

    private Set<OfficerId> officers = Set.of();
    private List<EvidenceId> evidence = List.of();

    @AutomapConstructor
    SummaryPenalty(
            SummaryPenaltyId id,
            LeadId leadId,
            InspectionId inspectionId,
            PartyId partyId,
            RegionCode region,
            String violation,
            SummarySanction sanction,
            @Nullable Money amount,
            @Nullable FineGrade grade,
            String facts,
            String reasons,
            @Nullable String statement,
            @Nullable String response,
            Explanation explanation,
            boolean endsTheMatter,
            LocalDate decidedOn,
            OfficerId decidedBy,
            DocumentId documentId,
            String number,
            DeliveryId deliveryId,
            SummaryStatus status,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate reportedOn,
            @Nullable OfficerId reportedBy,
            @Nullable String remark,
            @Nullable LocalDate closedOn,
            long version) {
        this.id = id;
        this.leadId = leadId;
        this.inspectionId = inspectionId;
        this.partyId = partyId;
        this.region = region;
        this.violation = violation;
        this.sanction = sanction;
        this.amount = amount;
        this.grade = grade;
        this.facts = facts;
        this.reasons = reasons;
        this.statement = statement;
        this.response = response;
        this.explanation = explanation;
        this.endsTheMatter = endsTheMatter;
        this.decidedOn = decidedOn;
        this.decidedBy = decidedBy;
        this.documentId = documentId;
        this.number = number;
        this.deliveryId = deliveryId;
        this.status = status;
        this.deliveredOn = deliveredOn;
        this.reportedOn = reportedOn;
        this.reportedBy = reportedBy;
        this.remark = remark;
        this.closedOn = closedOn;
        this.version = version;
    }

    static SummaryPenalty decided(SummaryDecision decision, DocumentId document, String number, DeliveryId delivery) {
        return new SummaryPenalty(
                decision.id(),
                decision.leadId(),
                decision.inspectionId(),
                decision.partyId(),
                decision.region(),
                decision.violation(),
                decision.sanction(),
                decision.amount(),
                decision.grade(),
                decision.facts(),
                decision.reasons(),
                decision.statement(),
                decision.response(),
                decision.explanation(),
                decision.endsTheMatter(),
                decision.decidedOn(),
                decision.decidedBy(),
                document,
                number,
                delivery,
                SummaryStatus.DECIDED,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    SummaryPenalty by(Set<OfficerId> both, List<EvidenceId> proof) {
        officers = new LinkedHashSet<>(both);
        evidence = List.copyOf(proof);
        return this;
    }

    /** Handed over where it was decided, on that day and no other. */
    void delivered(LocalDate on) {
        requireStatus(SummaryStatus.DECIDED);
        if (!on.equals(decidedOn)) {
            throw SummaryRefusal.NOT_ON_THE_SPOT
                    .with("reason", decidedOn + " 作出，" + on + " 交付")
                    .at("/attemptedOn");
        }
        deliveredOn = on;
        status = SummaryStatus.DELIVERED;
    }

    /** Reported to the bureau, by one of the two who decided it. */
    void report(LocalDate on, @Nullable String said, OfficerId by) {
        if (!officers.contains(by)) {
            throw PlatformRefusal.FORBIDDEN.with();
        }
        requireStatus(SummaryStatus.DELIVERED);
        if (reportedOn != null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "已备案");
        }
        if (on.isBefore(decidedOn)) {
            throw SummaryRefusal.REPORTED_BEFORE
                    .with("date", on, "previous", decidedOn)
                    .at("/reportedOn");
        }
        reportedOn = on;
        reportedBy = by;
        remark = said;
    }

    /** Reported and performed; done again is done once. */
    boolean close(LocalDate on) {
        if (status == SummaryStatus.CLOSED) {
            return false;
        }
        requireStatus(SummaryStatus.DELIVERED);
        Objects.requireNonNull(reportedOn, "it is reported before it is closed");
        closedOn = on;
        status = SummaryStatus.CLOSED;
        return true;
    }

    private void requireStatus(SummaryStatus expected) {
        if (status != expected) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
    }

    /** Whether {@code command} asks for what was decided. */
    boolean wasDecidedAs(DecideOnTheSpot command) {
        return inspectionId.equals(command.inspectionId())
                && violation.equals(command.violation())
                && sanction == command.sanction()
                && Objects.equals(amount, command.amount());
    }

    SummaryPenaltyId id() {
        return id;
    }

    RegionCode region() {
        return region;
    }

    long version() {
        return version;
    }

    SummaryPenaltyView view() {
        return new SummaryPenaltyView(
                id,
                leadId,
                inspectionId,
                partyId,
                region,
                violation,
                sanction,
                amount,
                grade,
                facts,
                evidence,
                reasons,
                statement,
                response,
                explanation.steps(),
                officers,
                decidedOn,
                decidedBy,
                documentId,
                number,
                deliveryId,
                status,
                deliveredOn,
                reportedOn,
                reportedBy,
                remark,
                closedOn,
                endsTheMatter,
                version);
    }
}
