package org.lijian.plan.draw;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class DrawController {
    private final Draws draws;

    DrawController(Draws draws) {
        this.draws = draws;
    }

    @PostMapping("/draws")
    @RolesAllowed({"DUTY_OFFICER", "SUPERVISOR"})
    ResponseEntity<DrawView> prepareDraw(@RequestBody PrepareDraw request, CurrentOfficer officer) {
        DrawView draw = draws.prepare(request, officer);
        return Versioned.created("/api/v1/draws/" + draw.id(), draw, draw.version());
    }

    @GetMapping("/draws")
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "SUPERVISOR", "DECISION_MAKER"})
    Page<DrawSummary> listDraws(PageRequest page, CurrentOfficer officer) {
        return draws.draws(page, officer);
    }

    @GetMapping("/draws/{id}")
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "SUPERVISOR", "DECISION_MAKER"})
    ResponseEntity<DrawView> getDraw(@PathVariable DrawId id, CurrentOfficer officer) {
        return versioned(draws.draw(id, officer));
    }

    @PutMapping("/draws/{id}/list")
    @RolesAllowed({"DUTY_OFFICER", "SUPERVISOR"})
    ResponseEntity<DrawView> sayWhoMayBeDrawn(
            @PathVariable DrawId id,
            @RequestBody SayWhoMayBeDrawn request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(draws.sayWhoMayBeDrawn(id, request, expected, officer));
    }

    @PostMapping("/draws/{id}/commitment")
    @RolesAllowed({"DUTY_OFFICER", "SUPERVISOR"})
    ResponseEntity<DrawView> commitDraw(@PathVariable DrawId id, ExpectedVersion expected, CurrentOfficer officer) {
        return versioned(draws.commit(id, expected, officer));
    }

    @PostMapping("/draws/{id}/drawing")
    @RolesAllowed({"DUTY_OFFICER", "SUPERVISOR"})
    ResponseEntity<DrawView> drawTargets(
            @PathVariable DrawId id,
            @RequestBody DrawTargets request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(draws.draw(id, request, expected, officer));
    }

    @PostMapping("/draws/{id}/skips")
    @RolesAllowed({"DUTY_OFFICER", "SUPERVISOR"})
    ResponseEntity<DrawView> skipDrawn(
            @PathVariable DrawId id, @RequestBody SkipDrawn request, ExpectedVersion expected, CurrentOfficer officer) {
        return versioned(draws.skip(id, request, expected, officer));
    }

    @PostMapping("/draws/{id}/dispatch")
    @RolesAllowed({"DUTY_OFFICER", "SUPERVISOR"})
    ResponseEntity<DrawView> dispatchDraw(@PathVariable DrawId id, ExpectedVersion expected, CurrentOfficer officer) {
        return versioned(draws.dispatch(id, expected, officer));
    }

    @GetMapping("/public/draws/{id}")
    @PermitAll
    DrawPublication getDrawPublication(@PathVariable DrawId id) {
        return draws.publication(id);
    }

    private static ResponseEntity<DrawView> versioned(DrawView draw) {
        return Versioned.ok(draw, draw.version());
    }
}
