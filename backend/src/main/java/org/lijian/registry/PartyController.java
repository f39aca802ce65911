package org.lijian.registry;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parties")
class PartyController {
    private final Parties parties;

    PartyController(Parties parties) {
        this.parties = parties;
    }

    @PostMapping
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "CLERK"})
    ResponseEntity<PartyView> registerParty(@RequestBody RegisterParty request, CurrentOfficer officer) {
        PartyView party = parties.register(request, officer);
        return Versioned.created("/api/v1/parties/" + party.id(), party, party.version());
    }

    @GetMapping
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
    Page<PartyView> listParties(
            @RequestParam(required = false) @Nullable String q, PageRequest page, CurrentOfficer officer) {
        return parties.parties(q, page, officer);
    }

    @GetMapping("/{id}")
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
    ResponseEntity<PartyView> getParty(@PathVariable PartyId id, CurrentOfficer officer) {
        PartyView party = parties.party(id, officer);
        return Versioned.ok(party, party.version());
    }
}
