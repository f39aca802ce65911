package org.lijian.casefile;

import jakarta.annotation.security.RolesAllowed;
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
@RequestMapping("/api/v1/cases/{id}")
class InterruptionController {
    private final Investigations investigations;

    InterruptionController(Investigations investigations) {
        this.investigations = investigations;
    }

    @GetMapping("/interruptions")
    @RolesAllowed({"INSPECTOR", "REVIEWER", "LEGAL_REVIEWER", "DECISION_MAKER", "CLERK", "SUPERVISOR", "AUDITOR"})
    Page<InterruptionView> listInterruptions(@PathVariable CaseId id, CurrentOfficer officer) {
        return investigations.interruptions(id, officer);
    }

    @PostMapping("/interruptions")
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<CaseView> requestInterruption(
            @PathVariable CaseId id,
            @RequestBody RequestInterruption request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(investigations.requestInterruption(id, request, expected, officer));
    }

    @PostMapping("/interruption-decision")
    @RolesAllowed({"DECISION_MAKER"})
    ResponseEntity<CaseView> decideInterruption(
            @PathVariable CaseId id,
            @RequestBody DecideInterruption request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(investigations.decideInterruption(id, request, expected, officer));
    }

    @PostMapping("/resumption")
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<CaseView> resumeInvestigation(
            @PathVariable CaseId id,
            @RequestBody ResumeInvestigation request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(investigations.resumeInvestigation(id, request, expected, officer));
    }

    private static ResponseEntity<CaseView> versioned(CaseView caseFile) {
        return Versioned.ok(caseFile, caseFile.version());
    }
}
