package org.lijian.registry.merger;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.lijian.platform.CurrentOfficer;
import org.lijian.registry.PartyId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parties/{id}")
class MergerController {
    private final Mergers mergers;

    MergerController(Mergers mergers) {
        this.mergers = mergers;
    }

    @GetMapping("/matches")
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "CLERK", "SUPERVISOR"})
    Matches findMatches(@PathVariable PartyId id, CurrentOfficer officer) {
        return new Matches(mergers.matches(id, officer));
    }

    @PostMapping("/merger")
    @RolesAllowed({"CLERK", "SUPERVISOR"})
    MergerView mergeParty(@PathVariable PartyId id, @RequestBody MergeParty request, CurrentOfficer officer) {
        return mergers.merge(id, request, officer);
    }

    @PostMapping("/separation")
    @RolesAllowed({"CLERK", "SUPERVISOR"})
    MergerView separateParty(@PathVariable PartyId id, @RequestBody SeparateParty request, CurrentOfficer officer) {
        return mergers.separate(id, request, officer);
    }

    @GetMapping("/history")
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
    HistoryView getPartyHistory(@PathVariable PartyId id, CurrentOfficer officer) {
        return mergers.history(id, officer);
    }

    record Matches(List<MatchView> items) {}
}
