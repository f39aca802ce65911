package org.lijian.casefile.penalty;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.ReadableInWholeCase;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/penalties")
class PenaltyController {
    private final Penalties penalties;
    private final PenaltyNotices notices;
    private final PenaltyDecisions decisions;

    PenaltyController(Penalties penalties, PenaltyNotices notices, PenaltyDecisions decisions) {
        this.penalties = penalties;
        this.notices = notices;
        this.decisions = decisions;
    }

    @GetMapping
    @ReadableInWholeCase
    Page<PenaltySummary> listPenalties(
            @RequestParam(name = "case", required = false) @Nullable CaseId caseId,
            PageRequest page,
            CurrentOfficer officer) {
        return penalties.penalties(caseId, page, officer);
    }

    @GetMapping("/{id}")
    @ReadableInWholeCase
    ResponseEntity<PenaltyView> getPenalty(@PathVariable PenaltyId id, CurrentOfficer officer) {
        return versioned(penalties.penalty(id, officer));
    }

    @PostMapping("/{id}/notice")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<PenaltyView> issueNotice(
            @PathVariable PenaltyId id,
            @RequestBody IssueNotice request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(notices.issueNotice(id, request, expected, officer));
    }

    @PostMapping("/{id}/statements")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<PenaltyView> recordStatement(
            @PathVariable PenaltyId id,
            @RequestBody RecordStatement request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(penalties.recordStatement(id, request, expected, officer));
    }

    @PostMapping("/{id}/hearing-answer")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<PenaltyView> answerHearingOffer(
            @PathVariable PenaltyId id,
            @RequestBody AnswerHearingOffer request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(penalties.answerHearingOffer(id, request, expected, officer));
    }

    @PostMapping("/{id}/legal-review")
    @RolesAllowed({"LEGAL_REVIEWER"})
    ResponseEntity<PenaltyView> legalReview(
            @PathVariable PenaltyId id,
            @RequestBody ReviewLegally request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(penalties.legalReview(id, request, expected, officer));
    }

    @PostMapping("/{id}/discussion")
    @RolesAllowed({"CHAIR"})
    ResponseEntity<PenaltyView> recordDiscussion(
            @PathVariable PenaltyId id,
            @RequestBody RecordDiscussion request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(penalties.recordDiscussion(id, request, expected, officer));
    }

    @PostMapping("/{id}/required-steps")
    @RolesAllowed({"DECISION_MAKER"})
    ResponseEntity<PenaltyView> requireStep(
            @PathVariable PenaltyId id,
            @RequestBody RequireStep request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(penalties.requireStep(id, request, expected, officer));
    }

    @PostMapping("/{id}/decision")
    @RolesAllowed({"DECISION_MAKER"})
    ResponseEntity<PenaltyView> decidePenalty(
            @PathVariable PenaltyId id,
            @RequestBody DecidePenalty request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(decisions.decidePenalty(id, request, expected, officer));
    }

    private static ResponseEntity<PenaltyView> versioned(PenaltyView penalty) {
        return Versioned.ok(penalty, penalty.version());
    }
}
