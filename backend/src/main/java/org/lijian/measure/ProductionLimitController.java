package org.lijian.measure;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.ReadableByCaseStaff;
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
@RequestMapping("/api/v1/production-limits")
class ProductionLimitController {
    private final ProductionLimits limits;

    ProductionLimitController(ProductionLimits limits) {
        this.limits = limits;
    }

    @PostMapping
    @RolesAllowed("INSPECTOR")
    ResponseEntity<ProductionLimitView> proposeProductionLimit(
            @RequestBody LimitRequests.Proposal request, CurrentOfficer officer) {
        ProductionLimitView view = limits.propose(request.command(), officer);
        return Versioned.created("/api/v1/production-limits/" + view.id(), view, view.version());
    }

    @GetMapping
    @ReadableByCaseStaff
    Page<ProductionLimitView> listProductionLimits(
            @RequestParam(name = "case", required = false) @Nullable CaseId caseId,
            PageRequest page,
            CurrentOfficer officer) {
        return limits.limits(caseId, page, officer);
    }

    @GetMapping("/{id}")
    @ReadableByCaseStaff
    ResponseEntity<ProductionLimitView> getProductionLimit(@PathVariable ProductionLimitId id, CurrentOfficer officer) {
        return answer(limits.limit(id, officer));
    }

    @PostMapping("/{id}/approval")
    @RolesAllowed("DECISION_MAKER")
    ResponseEntity<ProductionLimitView> approveProductionLimit(
            @PathVariable ProductionLimitId id,
            @RequestBody SeizureRequests.Approval request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(limits.approve(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/abandonment")
    @RolesAllowed("DECISION_MAKER")
    ResponseEntity<ProductionLimitView> abandonProductionLimit(
            @PathVariable ProductionLimitId id,
            @RequestBody SeizureRequests.Abandonment request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(limits.abandon(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/notice")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<ProductionLimitView> issueLimitNotice(
            @PathVariable ProductionLimitId id,
            @RequestBody LimitRequests.Notice request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(limits.issueNotice(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/statements")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<ProductionLimitView> recordLimitStatement(
            @PathVariable ProductionLimitId id,
            @RequestBody LimitRequests.Statement request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(limits.recordStatement(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/hearing-answer")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<ProductionLimitView> answerLimitHearing(
            @PathVariable ProductionLimitId id,
            @RequestBody LimitRequests.HearingAnswer request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(limits.answerHearing(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/hearing")
    @RolesAllowed("CHAIR")
    ResponseEntity<ProductionLimitView> recordLimitHearing(
            @PathVariable ProductionLimitId id,
            @RequestBody LimitRequests.Hearing request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(limits.recordHearing(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/decision")
    @RolesAllowed("DECISION_MAKER")
    ResponseEntity<ProductionLimitView> decideProductionLimit(
            @PathVariable ProductionLimitId id,
            @RequestBody LimitRequests.Decision request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(limits.decide(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/extension")
    @RolesAllowed("DECISION_MAKER")
    ResponseEntity<ProductionLimitView> extendProductionLimit(
            @PathVariable ProductionLimitId id,
            @RequestBody LimitRequests.Extension request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(limits.extend(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/plan")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<ProductionLimitView> fileRectificationPlan(
            @PathVariable ProductionLimitId id,
            @RequestBody LimitRequests.Plan request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(limits.filePlan(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/completion")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<ProductionLimitView> reportRectification(
            @PathVariable ProductionLimitId id,
            @RequestBody LimitRequests.Completion request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(limits.reportCompletion(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/termination")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<ProductionLimitView> terminateProductionLimit(
            @PathVariable ProductionLimitId id,
            @RequestBody LimitRequests.Termination request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(limits.terminate(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/follow-up")
    @RolesAllowed("INSPECTOR")
    ResponseEntity<ProductionLimitView> followUpProductionLimit(
            @PathVariable ProductionLimitId id,
            @RequestBody LimitRequests.FollowUpReport request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(limits.followUp(id, request.command(), expected, officer));
    }

    private static ResponseEntity<ProductionLimitView> answer(ProductionLimitView view) {
        return Versioned.ok(view, view.version());
    }
}
