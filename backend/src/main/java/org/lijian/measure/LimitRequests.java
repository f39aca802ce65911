package org.lijian.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.evidence.EvidenceId;
import org.lijian.platform.Require;
import org.lijian.shared.OfficerId;

/** What clients send about restrictions and halts of production. */
final class LimitRequests {
    private LimitRequests() {}

    record Proposal(
            @Nullable UUID id,
            @Nullable CaseId caseId,
            @Nullable LimitKind kind,
            @Nullable ProductionLimitId previousId,
            @Nullable Boolean grave,
            @Nullable String ground,
            @Nullable String statute,
            @Nullable String facts,
            @Nullable String requirement,
            @Nullable Boolean stopsDischarge) {
        ProposeLimit command() {
            return new ProposeLimit(
                    new ProductionLimitId(Require.idOrNew(id, "/id")),
                    Require.present(caseId, "/caseId"),
                    Require.present(kind, "/kind"),
                    previousId,
                    Boolean.TRUE.equals(grave),
                    Require.text(ground, "/ground", SeizureRequests.CODE),
                    Require.optionalText(statute, "/statute", SeizureRequests.NAME),
                    Require.text(facts, "/facts", SeizureRequests.LONG_TEXT),
                    Require.text(requirement, "/requirement", SeizureRequests.TEXT),
                    Boolean.TRUE.equals(stopsDischarge));
        }
    }

    record Notice(@Nullable LocalDate issuedOn) {
        IssueLimitNotice command() {
            return new IssueLimitNotice(Require.present(issuedOn, "/issuedOn"));
        }
    }

    record Statement(
            @Nullable LocalDate receivedOn,
            @Nullable String summary,
            @Nullable Boolean accepted,
            @Nullable String response) {
        RecordLimitStatement command() {
            return new RecordLimitStatement(
                    Require.present(receivedOn, "/receivedOn"),
                    Require.text(summary, "/summary", SeizureRequests.LONG_TEXT),
                    Require.present(accepted, "/accepted"),
                    Require.text(response, "/response", SeizureRequests.TEXT));
        }
    }

    record HearingAnswer(
            @Nullable Boolean requested,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate postedOn) {
        AnswerLimitHearing command() {
            return new AnswerLimitHearing(
                    Require.present(requested, "/requested"), Require.present(receivedOn, "/receivedOn"), postedOn);
        }
    }

    record Hearing(
            @Nullable LocalDate notifiedOn,
            @Nullable LocalDate heldOn,
            @Nullable OfficerId chair,
            @Nullable String report) {
        RecordLimitHearing command() {
            return new RecordLimitHearing(
                    Require.present(notifiedOn, "/notifiedOn"),
                    Require.present(heldOn, "/heldOn"),
                    Require.present(chair, "/chair"),
                    Require.text(report, "/report", SeizureRequests.LONG_TEXT));
        }
    }

    record Decision(
            @Nullable LocalDate decidedOn,
            @Nullable String reasons,
            @Nullable LocalDate until,
            @Nullable LegalReview legalReview) {
        DecideLimit command() {
            return new DecideLimit(
                    Require.present(decidedOn, "/decidedOn"),
                    Require.text(reasons, "/reasons", SeizureRequests.TEXT),
                    until,
                    legalReview == null ? null : legalReview.value());
        }
    }

    record LegalReview(
            @Nullable OfficerId reviewer, @Nullable LocalDate reviewedOn) {
        LimitLegalReview value() {
            return new LimitLegalReview(
                    Require.present(reviewer, "/legalReview/reviewer"),
                    Require.present(reviewedOn, "/legalReview/reviewedOn"));
        }
    }

    record Extension(@Nullable LocalDate until, @Nullable String reasons) {
        ExtendLimit command() {
            return new ExtendLimit(
                    Require.present(until, "/until"), Require.text(reasons, "/reasons", SeizureRequests.OPINION));
        }
    }

    record Plan(
            @Nullable LocalDate filedOn,
            @Nullable String publishedAt,
            @Nullable String summary) {
        FilePlan command() {
            String published = Require.optionalText(publishedAt, "/publishedAt", SeizureRequests.NAME);
            if (published == null) {
                throw MeasureRefusal.PLAN_NOT_PUBLIC.with().at("/publishedAt");
            }
            return new FilePlan(
                    Require.present(filedOn, "/filedOn"),
                    published,
                    Require.text(summary, "/summary", SeizureRequests.LONG_TEXT));
        }
    }

    record Completion(
            @Nullable LocalDate completedOn,
            @Nullable LocalDate filedOn,
            @Nullable String summary,
            @Nullable EvidenceId monitoring,
            @Nullable EvidenceId comparison) {
        ReportCompletion command() {
            return new ReportCompletion(
                    Require.present(completedOn, "/completedOn"),
                    Require.present(filedOn, "/filedOn"),
                    Require.text(summary, "/summary", SeizureRequests.LONG_TEXT),
                    monitoring,
                    comparison);
        }
    }

    record Termination(
            @Nullable TerminationGround ground,
            @Nullable LocalDate endedOn,
            @Nullable String proof) {
        TerminateLimit command() {
            return new TerminateLimit(
                    Require.present(ground, "/ground"),
                    Require.present(endedOn, "/endedOn"),
                    Require.text(proof, "/proof", SeizureRequests.NAME));
        }
    }

    record FollowUpReport(
            @Nullable LocalDate inspectedOn,
            @Nullable List<@Nullable OfficerId> officers,
            @Nullable Boolean compliant,
            @Nullable String findings) {
        FollowUp command() {
            return new FollowUp(
                    Require.present(inspectedOn, "/inspectedOn"),
                    SeizureRequests.present(Require.notEmpty(officers, "/officers"), "/officers"),
                    Require.present(compliant, "/compliant"),
                    Require.text(findings, "/findings", SeizureRequests.LONG_TEXT));
        }
    }
}
