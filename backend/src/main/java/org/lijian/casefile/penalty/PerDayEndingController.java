package org.lijian.casefile.penalty;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.casefile.PenaltyId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
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
@RequestMapping("/api/v1/penalties/{id}/per-day-ending")
class PerDayEndingController {
    private final PerDayEndings endings;

    PerDayEndingController(PerDayEndings endings) {
        this.endings = endings;
    }

    @GetMapping
    @ReadableInCaseFile
    ResponseEntity<PerDayEndingView> getPerDayEnding(@PathVariable PenaltyId id, CurrentOfficer officer) {
        return versioned(endings.ending(id, officer));
    }

    @PostMapping
    @RolesAllowed("DECISION_MAKER")
    ResponseEntity<PerDayEndingView> endPerDayPenalty(
            @PathVariable PenaltyId id,
            @RequestBody EndPerDay request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(endings.end(id, request, expected, officer));
    }

    private static ResponseEntity<PerDayEndingView> versioned(PerDayEndingView ending) {
        return Versioned.ok(ending, ending.version());
    }
}
