package org.lijian.lead;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
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
@RequestMapping("/api/v1")
class InformantOpeningController {
    private final InformantOpenings openings;

    InformantOpeningController(InformantOpenings openings) {
        this.openings = openings;
    }

    @PostMapping("/leads/{id}/informant-openings")
    @RolesAllowed("DUTY_OFFICER")
    ResponseEntity<InformantOpeningView> requestInformantOpening(
            @PathVariable LeadId id, @RequestBody RequestOpening request, CurrentOfficer officer) {
        InformantOpeningView opening = openings.request(id, request, officer);
        return Versioned.created("/api/v1/informant-openings/" + opening.id(), opening, opening.version());
    }

    @GetMapping("/informant-openings")
    @RolesAllowed({"DUTY_OFFICER", "SUPERVISOR", "DECISION_MAKER", "AUDITOR"})
    Page<InformantOpeningView> listInformantOpenings(
            @RequestParam(required = false) @Nullable LeadId lead, PageRequest page, CurrentOfficer officer) {
        return openings.openings(lead, page, officer);
    }

    @GetMapping("/informant-openings/{id}")
    @RolesAllowed({"DUTY_OFFICER", "SUPERVISOR", "DECISION_MAKER", "AUDITOR"})
    ResponseEntity<InformantOpeningView> getInformantOpening(@PathVariable OpeningId id, CurrentOfficer officer) {
        InformantOpeningView opening = openings.opening(id, officer);
        return Versioned.ok(opening, opening.version());
    }

    @PostMapping("/informant-openings/{id}/decision")
    @RolesAllowed({"SUPERVISOR", "DECISION_MAKER"})
    ResponseEntity<InformantOpeningView> decideInformantOpening(
            @PathVariable OpeningId id,
            @RequestBody DecideOpening request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        InformantOpeningView opening = openings.decide(id, request, expected, officer);
        return Versioned.ok(opening, opening.version());
    }

    @GetMapping("/informant-openings/{id}/informant")
    @RolesAllowed("DUTY_OFFICER")
    InformantView readInformant(@PathVariable OpeningId id, CurrentOfficer officer) {
        return openings.informant(id, officer);
    }
}
