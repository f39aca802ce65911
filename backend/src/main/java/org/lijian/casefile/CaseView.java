package org.lijian.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.document.DocumentId;
import org.lijian.evidence.EvidenceId;
import org.lijian.inspection.InspectionId;
import org.lijian.law.Step;
import org.lijian.law.discretion.FineBasis;
import org.lijian.law.discretion.FineGrade;
import org.lijian.law.limitation.HarmKind;
import org.lijian.lead.LeadId;
import org.lijian.platform.PlatformRefusal;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A case as others see it.
 *
 * @param number the number under which it is filed (立案号); absent until then
 * @param violation code of the violation catalogue
 * @param furtherActs the acts that are handled in it beside the one it is filed for
 * @param actEndedOn the last day the act was seen to go on
 * @param discoveredOn the day of the inspection that found it
 * @param harm what the act it is filed for has led to, as far as it lengthens the limitation
 * @param catalogue what its last volume holds, as long as it is in the archive
 * @param volumes what is bound of it; more than one where it was investigated again
 */
public record CaseView(
        CaseId id,
        @Nullable String number,
        CaseStatus status,
        InspectionId inspectionId,
        LeadId leadId,
        PartyId partyId,
        RegulatedObjectId objectId,
        RegionCode region,
        String violation,
        List<String> alsoUnder,
        List<FurtherAct> furtherActs,
        LocalDate actEndedOn,
        LocalDate discoveredOn,
        HarmKind harm,
        String cause,
        String facts,
        Set<OfficerId> investigators,
        LocalDate requestedOn,
        OfficerId requestedBy,
        @Nullable Filing filing,
        @Nullable Withdrawal withdrawal,
        List<Report> reports,
        List<Review> reviews,
        List<Closing> closings,
        List<ArchiveItem> catalogue,
        List<ArchiveVolume> volumes,
        @Nullable LocalDate archivedOn,
        @Nullable OfficerId archivedBy,
        long version) {
    public CaseView {
        investigators = Set.copyOf(investigators);
        alsoUnder = List.copyOf(alsoUnder);
        furtherActs = List.copyOf(furtherActs);
        reports = List.copyOf(reports);
        reviews = List.copyOf(reviews);
        closings = List.copyOf(closings);
        catalogue = List.copyOf(catalogue);
        volumes = List.copyOf(volumes);
    }

    /** What was done against which duty, the act it is filed for first. */
    public List<String> violations() {
        return Stream.concat(Stream.of(violation), furtherActs.stream().map(FurtherAct::violation))
                .distinct()
                .toList();
    }

    /** The last day the acts against one duty were seen to go on. */
    public LocalDate actEndedOn(String code) {
        return furtherActs.stream()
                .filter(act -> act.violation().equals(code) && !violation.equals(code))
                .map(FurtherAct::actEndedOn)
                .max(Comparator.naturalOrder())
                .orElse(actEndedOn);
    }

    /** Why the request to file was taken back. */
    public record Withdrawal(String reason, LocalDate withdrawnOn, OfficerId withdrawnBy) {
        static @Nullable Withdrawal of(@Nullable FilingWithdrawal withdrawal) {
            return withdrawal == null
                    ? null
                    : new Withdrawal(withdrawal.reason(), withdrawal.withdrawnOn(), withdrawal.withdrawnBy());
        }
    }

    /**
     * Refuses anybody who investigates it.
     *
     * @throws org.lijian.shared.Problem {@code decider-not-investigator}
     */
    public void requireDecider(OfficerId officer) {
        Deciders.requireNoInvestigator(officer, investigators);
    }

    /** Whether the head has filed it. */
    public boolean hasBeenFiled() {
        return filing != null && filing.approved();
    }

    /** Whether it is filed and not yet on its way out. */
    public boolean underHandling() {
        return status == CaseStatus.INVESTIGATING
                || status == CaseStatus.INTERRUPTION_REQUESTED
                || status == CaseStatus.SUSPENDED
                || status == CaseStatus.UNDER_REVIEW
                || status == CaseStatus.IN_PENALTY_PROCEDURE;
    }

    /** Whether something was done since the case was last taken up again; always in one that never was. */
    boolean sinceReopening(LocalDate day) {
        return volumes.stream()
                .map(ArchiveVolume::reopenedOn)
                .noneMatch(reopenedOn -> reopenedOn != null && day.isBefore(reopenedOn));
    }

    /** The ground on which it was last closed; nothing as long as it never was. */
    public @Nullable ClosingGround closedAs() {
        return closings.stream()
                .filter(closing -> Boolean.TRUE.equals(closing.approved()))
                .reduce((earlier, later) -> later)
                .map(Closing::ground)
                .orElse(null);
    }

    /** The decision that filed it; only a filed case has one. */
    Filing filed() {
        if (filing == null || !filing.approved()) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
        return filing;
    }

    /** The number under which it is filed; only a filed case has one. */
    String filingNumber() {
        if (number == null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
        return number;
    }

    /** The report that counts: the last one. */
    public Report lastReport() {
        return reports.get(reports.size() - 1);
    }

    /** The head's decision on filing. */
    public record Filing(
            boolean approved,
            String opinion,
            LocalDate decidedOn,
            OfficerId decidedBy,
            @Nullable FilingRefusalGround refusalGround,
            @Nullable DocumentId documentId) {
        static @Nullable Filing of(@Nullable FilingDecision decision) {
            return decision == null
                    ? null
                    : new Filing(
                            decision.approved(),
                            decision.opinion(),
                            decision.decidedOn(),
                            decision.decidedBy(),
                            decision.refusalGround(),
                            decision.documentId());
        }
    }

    /**
     * One investigation report and how its proposed fine is explained.
     *
     * @param proposedAmount what the fines for all acts come to
     * @param baseAmount what the fine for the act the case is filed for is a multiple of; absent where it is none
     * @param units for how many vehicles or machines it is; absent where nobody said
     * @param acts each act by itself; none for a case with a single one
     */
    public record Report(
            UUID id,
            String facts,
            List<EvidenceId> evidence,
            String conclusion,
            Disposition disposition,
            @Nullable Money proposedAmount,
            @Nullable FineGrade grade,
            String reasons,
            Choices choices,
            @Nullable Money baseAmount,
            @Nullable Integer units,
            List<ActHandling> acts,
            List<Step> steps,
            LocalDate reportedOn,
            OfficerId reportedBy) {
        public Report {
            evidence = List.copyOf(evidence);
            acts = List.copyOf(acts);
            steps = List.copyOf(steps);
        }

        static Report of(InvestigationReport report, List<ReportedEvidence> evidence) {
            return new Report(
                    report.id(),
                    report.facts(),
                    evidence.stream()
                            .filter(item -> item.reportId().equals(report.id()))
                            .map(ReportedEvidence::evidenceId)
                            .toList(),
                    report.conclusion(),
                    report.disposition(),
                    report.proposedAmount(),
                    report.grade(),
                    report.reasons(),
                    report.choices(),
                    report.baseAmount(),
                    report.units(),
                    report.acts().each(),
                    report.explanation().steps(),
                    report.reportedOn(),
                    report.reportedBy());
        }

        /** What is proposed. */
        public Handling handling() {
            if (!acts.isEmpty()) {
                return new Handling(disposition, acts.get(0).fine(), reasons, new ActHandlings(acts).further());
            }
            ChosenFine fine = proposedAmount == null || grade == null
                    ? null
                    : new ChosenFine(proposedAmount, grade, reasons, choices, basis());
            return new Handling(disposition, fine, reasons);
        }

        /** The base and the number of the fine for the act the case is filed for. */
        public FineBasis basis() {
            return new FineBasis(baseAmount, units);
        }
    }

    /** One review of one report. */
    public record Review(
            UUID reportId,
            ReviewOutcome outcome,
            ReviewChecks checks,
            String opinion,
            LocalDate reviewedOn,
            OfficerId reviewedBy) {
        static Review of(CaseReview review) {
            return new Review(
                    review.reportId(),
                    review.outcome(),
                    review.checks(),
                    review.opinion(),
                    review.reviewedOn(),
                    review.reviewedBy());
        }
    }

    /** One request to close and what became of it; the last four are absent until it is decided. */
    public record Closing(
            ClosingGround ground,
            String summary,
            LocalDate requestedOn,
            OfficerId requestedBy,
            @Nullable Boolean approved,
            @Nullable String opinion,
            @Nullable LocalDate decidedOn,
            @Nullable OfficerId decidedBy) {
        static Closing of(ClosingRequest request, List<ClosingDecision> decisions) {
            ClosingDecision decision = decisions.stream()
                    .filter(candidate -> candidate.requestId().equals(request.id()))
                    .findAny()
                    .orElse(null);
            return new Closing(
                    request.ground(),
                    request.summary(),
                    request.requestedOn(),
                    request.requestedBy(),
                    decision == null ? null : decision.approved(),
                    decision == null ? null : decision.opinion(),
                    decision == null ? null : decision.decidedOn(),
                    decision == null ? null : decision.decidedBy());
        }
    }
}
