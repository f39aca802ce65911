package org.lijian.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;
import org.lijian.law.investigation.InterruptionKind;
import org.lijian.law.limitation.HarmKind;
import org.lijian.lead.LeadId;
import org.lijian.platform.Ids;
import org.lijian.platform.PlatformRefusal;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

/** One case (案件) against one party for one act or several, from the request to file it until it is in the archive. */
final class CaseFile {
    private final CaseId id;
    private final InspectionId inspectionId;
    private final LeadId leadId;
    private final PartyId partyId;
    private final RegulatedObjectId objectId;
    private final RegionCode region;
    private final String violation;
    private final LocalDate actEndedOn;
    private final LocalDate discoveredOn;
    private final HarmKind harm;
    private final String cause;
    private final String facts;
    private final LocalDate requestedOn;
    private final OfficerId requestedBy;
    private CaseStatus status;
    private @Nullable LocalDate archivedOn;
    private @Nullable OfficerId archivedBy;
    private final long version;

    private Set<OfficerId> investigators = Set.of();
    private List<String> alsoUnder = List.of();
    private List<FurtherAct> furtherActs = List.of();
    private @Nullable FilingDecision filing;
    private @Nullable FilingWithdrawal withdrawal;
    private final List<InvestigationReport> reports = new ArrayList<>();
    private final List<ReportedEvidence> evidence = new ArrayList<>();
    private final List<CaseReview> reviews = new ArrayList<>();
    private final List<ClosingRequest> closingRequests = new ArrayList<>();
    private final List<ClosingDecision> closingDecisions = new ArrayList<>();
    private final List<ArchiveVolume> volumes = new ArrayList<>();

    CaseFile(
            CaseId id,
            InspectionId inspectionId,
            LeadId leadId,
            PartyId partyId,
            RegulatedObjectId objectId,
            RegionCode region,
            String violation,
            LocalDate actEndedOn,
            LocalDate discoveredOn,
            HarmKind harm,
            String cause,
            String facts,
            LocalDate requestedOn,
            OfficerId requestedBy,
            CaseStatus status,
            @Nullable LocalDate archivedOn,
            @Nullable OfficerId archivedBy,
            long version) {
        this.id = id;
        this.inspectionId = inspectionId;
        this.leadId = leadId;
        this.partyId = partyId;
        this.objectId = objectId;
        this.region = region;
        this.violation = violation;
        this.actEndedOn = actEndedOn;
        this.discoveredOn = discoveredOn;
        this.harm = harm;
        this.cause = cause;
        this.facts = facts;
        this.requestedOn = requestedOn;
        this.requestedBy = requestedBy;
        this.status = status;
        this.archivedOn = archivedOn;
        this.archivedBy = archivedBy;
        this.version = version;
    }

    /** Gives a case the papers in its file. */
    CaseFile holding(CasePapers papers) {
        investigators = papers.investigators();
        alsoUnder = papers.alsoUnder();
        furtherActs = papers.furtherActs();
        filing = papers.filing();
        withdrawal = papers.withdrawal();
        reports.addAll(papers.reports());
        evidence.addAll(papers.evidence());
        reviews.addAll(papers.reviews());
        closingRequests.addAll(papers.closingRequests());
        closingDecisions.addAll(papers.closingDecisions());
        volumes.addAll(papers.volumes());
        return this;
    }

    /** The head files the case, or refuses to. */
    void decideFiling(FilingDecision decision) {
        requireStatus(CaseStatus.FILING_REQUESTED);
        requireNotBefore(decision.decidedOn(), requestedOn, "/decidedOn");
        status = decision.approved() ? CaseStatus.INVESTIGATING : CaseStatus.FILING_REFUSED;
        filing = decision;
    }

    /** Whoever asked to file takes it back, as long as the head has not decided. */
    void withdrawFiling(FilingWithdrawal taken) {
        requireStatus(CaseStatus.FILING_REQUESTED);
        if (!taken.withdrawnBy().equals(requestedBy)) {
            throw CaseRefusal.WITHDRAWN_BY_PROPOSER.with();
        }
        status = CaseStatus.FILING_WITHDRAWN;
        withdrawal = taken;
    }

    void report(InvestigationReport report, List<ReportedEvidence> reliedOn) {
        requireInvestigator(report.reportedBy());
        requireStatus(CaseStatus.INVESTIGATING);
        reports.add(report);
        evidence.addAll(reliedOn);
        status = CaseStatus.UNDER_REVIEW;
    }

    /** The reviewer's answer to the last report; the investigator of a case never reviews it. */
    CaseReview review(ReviewOutcome outcome, ReviewChecks checks, String opinion, LocalDate on, OfficerId by) {
        requireReviewer(by);
        requireStatus(CaseStatus.UNDER_REVIEW);
        if (outcome == ReviewOutcome.PASSED && !checks.allMet()) {
            throw CaseRefusal.CHECKS_CONTRADICT_OUTCOME.with().at("/checks");
        }
        CaseReview review = new CaseReview(
                Ids.next(),
                id,
                lastReport().id(),
                outcome,
                checks.jurisdiction(),
                checks.facts(),
                checks.evidence(),
                checks.procedure(),
                checks.limitation(),
                checks.law(),
                opinion,
                on,
                by);
        reviews.add(review);
        status = outcome == ReviewOutcome.PASSED ? CaseStatus.IN_PENALTY_PROCEDURE : CaseStatus.INVESTIGATING;
        return review;
    }

    /** A new fact came up after the party was told what is intended: it is investigated again. */
    void supplement() {
        requireStatus(CaseStatus.IN_PENALTY_PROCEDURE);
        status = CaseStatus.INVESTIGATING;
    }

    /** Asks to stop the investigation before its report. */
    void requestInterruption(OfficerId by) {
        requireInvestigator(by);
        requireStatus(CaseStatus.INVESTIGATING);
        status = CaseStatus.INTERRUPTION_REQUESTED;
    }

    /** The head stops the investigation, or lets it go on. */
    void decideInterruption(InterruptionKind kind, boolean approved) {
        requireStatus(CaseStatus.INTERRUPTION_REQUESTED);
        status = approved ? stopped(kind) : CaseStatus.INVESTIGATING;
    }

    private static CaseStatus stopped(InterruptionKind kind) {
        return switch (kind) {
            case SUSPENSION -> CaseStatus.SUSPENDED;
            case TERMINATION -> CaseStatus.TERMINATED;
            case TRANSFER -> CaseStatus.TRANSFERRED;
            case REVOCATION -> CaseStatus.FILING_REVOKED;
            case MERGER -> CaseStatus.MERGED;
        };
    }

    /** A suspended investigation goes on. */
    void resume(OfficerId by) {
        requireInvestigator(by);
        requireStatus(CaseStatus.SUSPENDED);
        status = CaseStatus.INVESTIGATING;
    }

    /** Asks to close on a ground; {@code unmet} is what every part of the case still lacks for it. */
    void requestClosing(ClosingRequest request, List<Problem> unmet) {
        requireInvestigator(request.requestedBy());
        requireStatus(beforeClosing(request.ground()));
        requireGround(unmet);
        closingRequests.add(request);
        status = CaseStatus.CLOSING_REQUESTED;
    }

    /** The head closes the case, or sends it back; the ground is looked at again on the day of the decision. */
    void decideClosing(ClosingDecision decision, List<Problem> unmet) {
        requireStatus(CaseStatus.CLOSING_REQUESTED);
        if (decision.approved()) {
            requireGround(unmet);
        }
        closingDecisions.add(decision);
        status = decision.approved()
                ? CaseStatus.CLOSED
                : beforeClosing(closingRequests.get(closingRequests.size() - 1).ground());
    }

    /** The request to close that waits for the head. */
    ClosingRequest openClosingRequest() {
        requireStatus(CaseStatus.CLOSING_REQUESTED);
        return closingRequests.get(closingRequests.size() - 1);
    }

    /** Puts the file into the archive as its next volume, once every line of its catalogue is there. */
    ArchiveVolume archive(List<ArchiveItem> items, LocalDate on, OfficerId by) {
        requireStatus(CaseStatus.CLOSED);
        List<String> missing = items.stream()
                .filter(ArchiveItem::missing)
                .map(ArchiveItem::name)
                .toList();
        if (!missing.isEmpty()) {
            throw CaseRefusal.INCOMPLETE_FILE.with("missing", String.join("、", missing));
        }
        ArchiveVolume bound = new ArchiveVolume(volumes.size() + 1, on, by, null, items);
        volumes.add(bound);
        archivedOn = on;
        archivedBy = by;
        status = CaseStatus.ARCHIVED;
        return bound;
    }

    /** Takes the case up again; what is bound stays as it is. */
    void reopen() {
        requireStatus(CaseStatus.ARCHIVED);
        archivedOn = null;
        archivedBy = null;
        status = CaseStatus.INVESTIGATING;
    }

    /** Refuses anybody who does not investigate this case. */
    void requireInvestigator(OfficerId officer) {
        if (!investigators.contains(officer)) {
            throw PlatformRefusal.FORBIDDEN.with();
        }
    }

    /** Refuses anybody who investigates this case. */
    void requireReviewer(OfficerId officer) {
        if (investigators.contains(officer)) {
            throw CaseRefusal.REVIEWER_INVESTIGATED.with();
        }
    }

    /** Refuses anybody who investigates this case. */
    void requireDecider(OfficerId officer) {
        Deciders.requireNoInvestigator(officer, investigators);
    }

    void requireStatus(CaseStatus expected) {
        if (status != expected) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
    }

    /** Where a case stands that may be closed on a ground. */
    static CaseStatus beforeClosing(ClosingGround ground) {
        return switch (ground) {
            case INVESTIGATION_TERMINATED -> CaseStatus.TERMINATED;
            case TRANSFERRED -> CaseStatus.TRANSFERRED;
            default -> CaseStatus.IN_PENALTY_PROCEDURE;
        };
    }

    private static void requireGround(List<Problem> unmet) {
        if (!unmet.isEmpty()) {
            throw CaseRefusal.CLOSING_GROUND.with(
                    "reason", String.join("；", unmet.stream().map(Problem::zh).toList()));
        }
    }

    private static void requireNotBefore(LocalDate date, LocalDate previous, String pointer) {
        if (date.isBefore(previous)) {
            throw CaseRefusal.DATES_OUT_OF_ORDER
                    .with("date", date, "previous", previous)
                    .at(pointer);
        }
    }

    private InvestigationReport lastReport() {
        return reports.get(reports.size() - 1);
    }

    CaseView view() {
        return new CaseView(
                id,
                filing == null ? null : filing.number(),
                status,
                inspectionId,
                leadId,
                partyId,
                objectId,
                region,
                violation,
                alsoUnder,
                furtherActs,
                actEndedOn,
                discoveredOn,
                harm,
                cause,
                facts,
                investigators,
                requestedOn,
                requestedBy,
                CaseView.Filing.of(filing),
                CaseView.Withdrawal.of(withdrawal),
                reports.stream()
                        .map(report -> CaseView.Report.of(report, evidence))
                        .toList(),
                reviews.stream().map(CaseView.Review::of).toList(),
                closingRequests.stream()
                        .map(request -> CaseView.Closing.of(request, closingDecisions))
                        .toList(),
                status == CaseStatus.ARCHIVED ? volumes.get(volumes.size() - 1).catalogue() : List.of(),
                volumes,
                archivedOn,
                archivedBy,
                version);
    }

    CaseId id() {
        return id;
    }

    RegionCode region() {
        return region;
    }

    long version() {
        return version;
    }

    /** Whether {@code other} asks for the same thing as this case was asked for. */
    boolean wasRequestedAs(CaseFile other) {
        return inspectionId.equals(other.inspectionId)
                && partyId.equals(other.partyId)
                && objectId.equals(other.objectId)
                && violation.equals(other.violation)
                && alsoUnder.equals(other.alsoUnder)
                && asksForTheSameActs(other)
                && actEndedOn.equals(other.actEndedOn)
                && harm == other.harm
                && cause.equals(other.cause)
                && facts.equals(other.facts)
                && requestedBy.equals(other.requestedBy);
    }

    private boolean asksForTheSameActs(CaseFile other) {
        List<FurtherAct> filed =
                furtherActs.stream().filter(act -> act.fromCase() == null).toList();
        return filed.size() == other.furtherActs.size()
                && filed.stream().allMatch(act -> other.furtherActs.stream().anyMatch(act::says));
    }
}
