package org.lijian.registry.standing;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Versioned;
import org.lijian.registry.PartyId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class StandingController {
    private final Standings standings;

    StandingController(Standings standings) {
        this.standings = standings;
    }

    @PostMapping("/parties/{id}/listings")
    @RolesAllowed({"SUPERVISOR", "CLERK"})
    ResponseEntity<ListingView> enterOnList(
            @PathVariable PartyId id, @RequestBody EnterOnList request, CurrentOfficer officer) {
        ListingView listing = standings.enter(id, request, officer);
        return Versioned.created("/api/v1/parties/" + id + "/standing", listing, listing.version());
    }

    @PostMapping("/listings/{id}/removal")
    @RolesAllowed({"SUPERVISOR", "CLERK"})
    ResponseEntity<ListingView> leaveList(
            @PathVariable ListingId id,
            @RequestBody LeaveList request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        ListingView listing = standings.leave(id, request, expected, officer);
        return Versioned.ok(listing, listing.version());
    }

    @GetMapping("/listings")
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "CLERK", "SUPERVISOR", "DECISION_MAKER"})
    Page<ListingView> listListings(
            @RequestParam ListKind list, @RequestParam(required = false) @Nullable LocalDate on, PageRequest page) {
        return standings.onList(list, on, page);
    }

    @PostMapping("/parties/{id}/grades")
    @RolesAllowed({"SUPERVISOR", "CLERK"})
    StandingView gradeParty(@PathVariable PartyId id, @RequestBody GradeParty request, CurrentOfficer officer) {
        return standings.grade(id, request, officer);
    }

    @GetMapping("/parties/{id}/standing")
    @RolesAllowed({
        "INSPECTOR",
        "REVIEWER",
        "LEGAL_REVIEWER",
        "DECISION_MAKER",
        "PANEL_MEMBER",
        "CHAIR",
        "CLERK",
        "CASHIER",
        "DUTY_OFFICER",
        "SUPERVISOR"
    })
    StandingView getStanding(@PathVariable PartyId id, @RequestParam(required = false) @Nullable LocalDate on) {
        return standings.standing(id, on);
    }
}
