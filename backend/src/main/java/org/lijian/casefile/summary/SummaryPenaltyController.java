package org.lijian.casefile.summary;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/summary-penalties")
class SummaryPenaltyController {
    private final SummaryPenalties penalties;

    SummaryPenaltyController(SummaryPenalties penalties) {
        this.penalties = penalties;
    }

    @PostMapping
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<SummaryPenaltyView> decideOnTheSpot(@RequestBody DecideOnTheSpot request, CurrentOfficer officer) {
        SummaryPenaltyView penalty = penalties.decideOnTheSpot(request, officer);
        return Versioned.created("/api/v1/summary-penalties/" + penalty.id(), penalty, penalty.version());
    }

    @GetMapping
    @RolesAllowed({"INSPECTOR", "REVIEWER", "DECISION_MAKER", "CLERK", "CASHIER", "SUPERVISOR", "AUDITOR"})
    Page<SummaryPenaltyView> listSummaryPenalties(PageRequest page, CurrentOfficer officer) {
        return penalties.summaryPenalties(page, officer);
    }

    @GetMapping("/{id}")
    @RolesAllowed({"INSPECTOR", "REVIEWER", "DECISION_MAKER", "CLERK", "CASHIER", "SUPERVISOR", "AUDITOR"})
    ResponseEntity<SummaryPenaltyView> getSummaryPenalty(@PathVariable SummaryPenaltyId id, CurrentOfficer officer) {
        return versioned(penalties.summaryPenalty(id, officer));
    }

    @PostMapping("/{id}/report")
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<SummaryPenaltyView> reportSummaryPenalty(
            @PathVariable SummaryPenaltyId id,
            @RequestBody ReportSummaryPenalty request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(penalties.reportSummaryPenalty(id, request, expected, officer));
    }

    private static ResponseEntity<SummaryPenaltyView> versioned(SummaryPenaltyView penalty) {
        return Versioned.ok(penalty, penalty.version());
    }
}
