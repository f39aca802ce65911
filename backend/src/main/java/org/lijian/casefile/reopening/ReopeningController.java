package org.lijian.casefile.reopening;

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
class ReopeningController {
    private final Reopenings reopenings;

    ReopeningController(Reopenings reopenings) {
        this.reopenings = reopenings;
    }

    @PostMapping("/cases/{id}/reopenings")
    @RolesAllowed({"INSPECTOR", "LEGAL_REVIEWER"})
    ResponseEntity<ReopeningView> proposeReopening(
            @PathVariable CaseId id, @RequestBody ProposeReopening request, CurrentOfficer officer) {
        ReopeningView reopening = reopenings.propose(id, request, officer);
        return Versioned.created("/api/v1/reopenings/" + reopening.id(), reopening, reopening.version());
    }

    @GetMapping("/cases/{id}/reopenings")
    @ReadableInCaseFile
    Page<ReopeningView> listReopenings(@PathVariable CaseId id, CurrentOfficer officer) {
        return reopenings.ofCase(id, officer);
    }

    @GetMapping("/reopenings/{id}")
    @ReadableInCaseFile
    ResponseEntity<ReopeningView> getReopening(@PathVariable ReopeningId id, CurrentOfficer officer) {
        return versioned(reopenings.reopening(id, officer));
    }

    @PostMapping("/reopenings/{id}/decision")
    @RolesAllowed({"DECISION_MAKER"})
    ResponseEntity<ReopeningView> decideReopening(
            @PathVariable ReopeningId id,
            @RequestBody DecideReopening request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(reopenings.decide(id, request, expected, officer));
    }

    private static ResponseEntity<ReopeningView> versioned(ReopeningView reopening) {
        return Versioned.ok(reopening, reopening.version());
    }
}
