package org.lijian.casefile.hearing;

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
@RequestMapping("/api/v1/penalties/{id}/hearing")
class HearingController {
    private final Hearings hearings;

    HearingController(Hearings hearings) {
        this.hearings = hearings;
    }

    @GetMapping
    @ReadableInCaseFile
    ResponseEntity<HearingView> getHearing(@PathVariable PenaltyId id, CurrentOfficer officer) {
        return versioned(hearings.hearing(id, officer));
    }

    @PostMapping("/notice")
    @RolesAllowed({"CHAIR", "CLERK"})
    ResponseEntity<HearingView> notifyHearing(
            @PathVariable PenaltyId id,
            @RequestBody NotifyHearing request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(hearings.notifyHearing(id, request, expected, officer));
    }

    @PostMapping("/postponement")
    @RolesAllowed({"CHAIR"})
    ResponseEntity<HearingView> postponeHearing(
            @PathVariable PenaltyId id,
            @RequestBody PostponeHearing request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(hearings.postponeHearing(id, request, expected, officer));
    }

    @PostMapping("/withdrawal")
    @RolesAllowed({"CHAIR", "CLERK"})
    ResponseEntity<HearingView> withdrawHearing(
            @PathVariable PenaltyId id,
            @RequestBody WithdrawHearing request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(hearings.withdrawHearing(id, request, expected, officer));
    }

    @PostMapping("/record")
    @RolesAllowed({"CHAIR"})
    ResponseEntity<HearingView> recordHearing(
            @PathVariable PenaltyId id,
            @RequestBody RecordHearing request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(hearings.recordHearing(id, request, expected, officer));
    }

    @PostMapping("/report")
    @RolesAllowed({"CHAIR"})
    ResponseEntity<HearingView> reportHearing(
            @PathVariable PenaltyId id,
            @RequestBody ReportHearing request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(hearings.reportHearing(id, request, expected, officer));
    }

    private static ResponseEntity<HearingView> versioned(HearingView hearing) {
        return Versioned.ok(hearing, hearing.version());
    }
}
