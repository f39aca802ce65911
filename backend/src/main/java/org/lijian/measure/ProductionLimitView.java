package org.lijian.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.evidence.EvidenceId;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A restriction or halt of production as officers see it.
 *
 * @param endsOn the last day of a restriction
 * @param endedOn the day it ended
 */
public record ProductionLimitView(
        ProductionLimitId id,
        CaseId caseId,
        PartyId partyId,
        RegionCode region,
        LimitKind kind,
        @Nullable ProductionLimitId previousId,
        boolean grave,
        String ground,
        String groundCitation,
        @Nullable String statute,
        String facts,
        String requirement,
        boolean stopsDischarge,
        LocalDate proposedOn,
        OfficerId proposedBy,
        LimitStatus status,
        @Nullable LocalDate noticeServedOn,
        @Nullable LocalDate statementEndsOn,
        @Nullable Boolean hearingRequested,
        @Nullable LocalDate hearingPostedOn,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate endedOn,
        @Nullable MeasureDecisionView approval,
        @Nullable MeasureAbandonment abandonment,
        @Nullable Notice notice,
        List<Statement> statements,
        @Nullable Hearing hearing,
        @Nullable Decision decision,
        @Nullable Extension extension,
        @Nullable Plan plan,
        @Nullable Completion completion,
        @Nullable Termination termination,
        @Nullable FollowUpInspection followUp,
        long version) {
    public ProductionLimitView {
        statements = List.copyOf(statements);
    }

    static ProductionLimitView of(ProductionLimit limit, LimitParts parts) {
        return new ProductionLimitView(
                limit.id(),
                limit.caseId(),
                limit.partyId(),
                limit.region(),
                limit.kind(),
                limit.previousId(),
                limit.grave(),
                limit.ground(),
                limit.groundCitation().text(),
                limit.statute(),
                limit.facts(),
                limit.requirement(),
                limit.stopsDischarge(),
                limit.proposedOn(),
                limit.proposedBy(),
                limit.status(),
                limit.noticeServedOn(),
                limit.statementEndsOnOrNull(),
                limit.hearingRequested(),
                limit.hearingPostedOn(),
                limit.servedOn(),
                limit.endsOn(),
                limit.endedOn(),
                MeasureDecisionView.of(parts.approval()),
                parts.abandonment(),
                Notice.of(parts.notice()),
                parts.statements().stream().map(Statement::of).toList(),
                Hearing.of(parts.hearing()),
                Decision.of(parts.decision()),
                Extension.of(parts.extension()),
                Plan.of(parts.plan()),
                Completion.of(parts.completion()),
                Termination.of(parts.termination()),
                FollowUpInspection.of(parts.followUp(), parts.followUpOfficers()),
                limit.version());
    }

    /** What the party was told. */
    public record Notice(
            LocalDate issuedOn,
            OfficerId issuedBy,
            DocumentId documentId,
            String documentNumber,
            DeliveryId deliveryId) {
        static @Nullable Notice of(@Nullable LimitNotice kept) {
            return kept == null
                    ? null
                    : new Notice(
                            kept.issuedOn(),
                            kept.issuedBy(),
                            kept.documentId(),
                            kept.documentNumber(),
                            kept.deliveryId());
        }
    }

    /** What the party stated. */
    public record Statement(
            UUID id, LocalDate receivedOn, String summary, boolean accepted, String response, OfficerId recordedBy) {
        static Statement of(LimitStatement kept) {
            return new Statement(
                    kept.id(), kept.receivedOn(), kept.summary(), kept.accepted(), kept.response(), kept.recordedBy());
        }
    }

    /** The hearing. */
    public record Hearing(
            LocalDate notifiedOn, LocalDate heldOn, OfficerId chair, String report, OfficerId recordedBy) {
        static @Nullable Hearing of(@Nullable LimitHearing kept) {
            return kept == null
                    ? null
                    : new Hearing(kept.notifiedOn(), kept.heldOn(), kept.chair(), kept.report(), kept.recordedBy());
        }
    }

    /** The decision. */
    public record Decision(
            LocalDate decidedOn,
            OfficerId decidedBy,
            String reasons,
            @Nullable LocalDate untilOn,
            LocalDate serveBy,
            DocumentId documentId,
            String documentNumber,
            DeliveryId deliveryId,
            @Nullable OfficerId legalReviewedBy,
            @Nullable LocalDate legalReviewedOn) {
        static @Nullable Decision of(@Nullable LimitDecision kept) {
            return kept == null
                    ? null
                    : new Decision(
                            kept.decidedOn(),
                            kept.decidedBy(),
                            kept.reasons(),
                            kept.untilOn(),
                            kept.serveBy(),
                            kept.documentId(),
                            kept.documentNumber(),
                            kept.deliveryId(),
                            kept.legalReviewedBy(),
                            kept.legalReviewedOn());
        }
    }

    /** Its longer term. */
    public record Extension(
            LocalDate approvedOn,
            OfficerId approvedBy,
            String reasons,
            LocalDate untilOn,
            DocumentId documentId,
            DeliveryId deliveryId) {
        static @Nullable Extension of(@Nullable LimitExtension kept) {
            return kept == null
                    ? null
                    : new Extension(
                            kept.approvedOn(),
                            kept.approvedBy(),
                            kept.reasons(),
                            kept.untilOn(),
                            kept.documentId(),
                            kept.deliveryId());
        }
    }

    /** The plan of rectification. */
    public record Plan(LocalDate filedOn, String publishedAt, String summary, OfficerId recordedBy) {
        static @Nullable Plan of(@Nullable LimitPlan kept) {
            return kept == null
                    ? null
                    : new Plan(kept.filedOn(), kept.publishedAt(), kept.summary(), kept.recordedBy());
        }
    }

    /** The report of completion. */
    public record Completion(
            LocalDate completedOn,
            LocalDate filedOn,
            String summary,
            EvidenceId monitoring,
            EvidenceId comparison,
            OfficerId recordedBy) {
        static @Nullable Completion of(@Nullable LimitCompletion kept) {
            return kept == null
                    ? null
                    : new Completion(
                            kept.completedOn(),
                            kept.filedOn(),
                            kept.summary(),
                            kept.monitoring(),
                            kept.comparison(),
                            kept.recordedBy());
        }
    }

    /** Its end by itself. */
    public record Termination(TerminationGround ground, LocalDate endedOn, String proof, OfficerId recordedBy) {
        static @Nullable Termination of(@Nullable LimitTermination kept) {
            return kept == null
                    ? null
                    : new Termination(kept.ground(), kept.endedOn(), kept.proof(), kept.recordedBy());
        }
    }

    /** The inspection after its end. */
    public record FollowUpInspection(
            LocalDate inspectedOn, boolean compliant, String findings, OfficerId recordedBy, List<OfficerId> officers) {
        public FollowUpInspection {
            officers = List.copyOf(officers);
        }

        static @Nullable FollowUpInspection of(@Nullable LimitFollowUp kept, List<OfficerId> officers) {
            return kept == null
                    ? null
                    : new FollowUpInspection(
                            kept.inspectedOn(), kept.compliant(), kept.findings(), kept.recordedBy(), officers);
        }
    }
}
