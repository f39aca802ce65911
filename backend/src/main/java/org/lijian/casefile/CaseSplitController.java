package org.lijian.casefile;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CaseSplitController {
    private final CaseSplits splits;

    CaseSplitController(CaseSplits splits) {
        this.splits = splits;
    }

    @PostMapping("/api/v1/cases/{id}/splits")
    @RolesAllowed("INSPECTOR")
    ResponseEntity<CaseView> splitCase(
            @PathVariable CaseId id, @RequestBody SplitCase request, ExpectedVersion expected, CurrentOfficer officer) {
        CaseView split = splits.split(id, request, expected, officer);
        return Versioned.created("/api/v1/cases/" + split.id(), split, split.version());
    }
}
