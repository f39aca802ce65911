package org.lijian.casefile.hold;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.casefile.CaseId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class EvidenceHoldController {
    private final EvidenceHolds holds;

    EvidenceHoldController(EvidenceHolds holds) {
        this.holds = holds;
    }

    @PostMapping("/cases/{id}/evidence-holds")
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<EvidenceHoldView> requestEvidenceHold(
            @PathVariable CaseId id, @RequestBody RequestEvidenceHold request, CurrentOfficer officer) {
        EvidenceHoldView hold = holds.requestEvidenceHold(id, request, officer);
        return Versioned.created("/api/v1/evidence-holds/" + hold.id(), hold, hold.version());
    }

    @GetMapping("/cases/{id}/evidence-holds")
    @RolesAllowed({"INSPECTOR", "REVIEWER", "LEGAL_REVIEWER", "DECISION_MAKER", "CLERK", "SUPERVISOR", "AUDITOR"})
    Page<EvidenceHoldView> listEvidenceHolds(@PathVariable CaseId id, CurrentOfficer officer) {
        return holds.ofCase(id, officer);
    }

    @GetMapping("/evidence-holds/{id}")
    @RolesAllowed({"INSPECTOR", "REVIEWER", "LEGAL_REVIEWER", "DECISION_MAKER", "CLERK", "SUPERVISOR", "AUDITOR"})
    ResponseEntity<EvidenceHoldView> getEvidenceHold(@PathVariable EvidenceHoldId id, CurrentOfficer officer) {
        return versioned(holds.evidenceHold(id, officer));
    }

    @PostMapping("/evidence-holds/{id}/approval")
    @RolesAllowed({"DECISION_MAKER"})
    ResponseEntity<EvidenceHoldView> approveEvidenceHold(
            @PathVariable EvidenceHoldId id,
            @RequestBody ApproveEvidenceHold request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(holds.approveEvidenceHold(id, request, expected, officer));
    }

    @PostMapping("/evidence-holds/{id}/execution")
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<EvidenceHoldView> executeEvidenceHold(
            @PathVariable EvidenceHoldId id,
            @RequestBody ExecuteEvidenceHold request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(holds.executeEvidenceHold(id, request, expected, officer));
    }

    @PostMapping("/evidence-holds/{id}/disposal")
    @RolesAllowed({"DECISION_MAKER"})
    ResponseEntity<EvidenceHoldView> disposeOfEvidenceHold(
            @PathVariable EvidenceHoldId id,
            @RequestBody DisposeOfEvidenceHold request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(holds.disposeOfEvidenceHold(id, request, expected, officer));
    }

    private static ResponseEntity<EvidenceHoldView> versioned(EvidenceHoldView hold) {
        return Versioned.ok(hold, hold.version());
    }
}
