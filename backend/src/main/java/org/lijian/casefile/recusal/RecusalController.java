package org.lijian.casefile.recusal;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.casefile.CaseId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.ReadableInCaseFile;
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
class RecusalController {
    private final Recusals recusals;

    RecusalController(Recusals recusals) {
        this.recusals = recusals;
    }

    @PostMapping("/cases/{id}/recusals")
    @RolesAllowed({"INSPECTOR", "REVIEWER", "LEGAL_REVIEWER", "DECISION_MAKER", "PANEL_MEMBER", "CHAIR", "CLERK"})
    ResponseEntity<RecusalView> requestRecusal(
            @PathVariable CaseId id, @RequestBody RequestRecusal request, CurrentOfficer officer) {
        RecusalView recusal = recusals.requestRecusal(id, request, officer);
        return Versioned.created("/api/v1/recusals/" + recusal.id(), recusal, recusal.version());
    }

    @GetMapping("/cases/{id}/recusals")
    @ReadableInCaseFile
    Page<RecusalView> listRecusals(@PathVariable CaseId id, CurrentOfficer officer) {
        return recusals.ofCase(id, officer);
    }

    @GetMapping("/recusals/{id}")
    @ReadableInCaseFile
    ResponseEntity<RecusalView> getRecusal(@PathVariable RecusalId id, CurrentOfficer officer) {
        return versioned(recusals.recusal(id, officer));
    }

    @PostMapping("/recusals/{id}/decision")
    @RolesAllowed({"DECISION_MAKER", "CHAIR"})
    ResponseEntity<RecusalView> decideRecusal(
            @PathVariable RecusalId id,
            @RequestBody DecideRecusal request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(recusals.decideRecusal(id, request, expected, officer));
    }

    @PostMapping("/recusals/{id}/replacement")
    @RolesAllowed({"DECISION_MAKER"})
    ResponseEntity<RecusalView> assignReplacement(
            @PathVariable RecusalId id,
            @RequestBody AssignReplacement request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(recusals.assignReplacement(id, request, expected, officer));
    }

    private static ResponseEntity<RecusalView> versioned(RecusalView recusal) {
        return Versioned.ok(recusal, recusal.version());
    }
}
