package org.lijian.casefile.penalty;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.casefile.PenaltyId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.ReadableInWholeCase;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/penalties/{id}/confiscation")
class ConfiscationController {
    private final Confiscations confiscations;

    ConfiscationController(Confiscations confiscations) {
        this.confiscations = confiscations;
    }

    @GetMapping
    @ReadableInWholeCase
    ResponseEntity<ConfiscationView> getConfiscation(@PathVariable PenaltyId id, CurrentOfficer officer) {
        return versioned(confiscations.confiscation(id, officer));
    }

    @PostMapping
    @RolesAllowed({"CASHIER", "CLERK"})
    ResponseEntity<ConfiscationView> executeConfiscation(
            @PathVariable PenaltyId id,
            @RequestBody ExecuteConfiscation request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(confiscations.executeConfiscation(id, request, expected, officer));
    }

    private static ResponseEntity<ConfiscationView> versioned(ConfiscationView confiscation) {
        return Versioned.ok(confiscation, confiscation.version());
    }
}
