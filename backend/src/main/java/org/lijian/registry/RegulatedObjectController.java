package org.lijian.registry;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Require;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regulated-objects")
class RegulatedObjectController {
    private final Parties parties;
    private final RegulatedObjects objects;

    RegulatedObjectController(Parties parties, RegulatedObjects objects) {
        this.parties = parties;
        this.objects = objects;
    }

    @PostMapping
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "CLERK"})
    ResponseEntity<RegulatedObjectView> registerObject(@RequestBody RegisterObject request, CurrentOfficer officer) {
        RegulatedObjectView object = parties.registerObject(request, officer);
        return Versioned.created("/api/v1/regulated-objects/" + object.id(), object, object.version());
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
    Page<RegulatedObjectView> listObjects(
            @RequestParam(required = false) @Nullable PartyId party,
            @RequestParam(required = false) @Nullable String plate,
            PageRequest page,
            CurrentOfficer officer) {
        return parties.objects(party, Require.optionalText(plate, "plate", 20), page, officer);
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
    ResponseEntity<RegulatedObjectView> getObject(@PathVariable RegulatedObjectId id, CurrentOfficer officer) {
        RegulatedObjectView object = parties.object(id, officer);
        return Versioned.ok(object, object.version());
    }

    @PutMapping("/{id}")
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "CLERK"})
    ResponseEntity<RegulatedObjectView> changeObject(
            @PathVariable RegulatedObjectId id,
            @RequestBody ChangeObject request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        RegulatedObjectView object = objects.change(id, request, expected, officer);
        return Versioned.ok(object, object.version());
    }

    @PostMapping("/{id}/owners")
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "CLERK"})
    ResponseEntity<RegulatedObjectView> changeOwner(
            @PathVariable RegulatedObjectId id,
            @RequestBody ChangeOwner request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        RegulatedObjectView object = objects.changeOwner(id, request, expected, officer);
        return Versioned.ok(object, object.version());
    }

    @GetMapping("/{id}/history")
    @RolesAllowed({
        "INSPECTOR",
        "REVIEWER",
        "LEGAL_REVIEWER",
        "DECISION_MAKER",
        "PANEL_MEMBER",
        "CHAIR",
        "CLERK",
        "DUTY_OFFICER",
        "SUPERVISOR"
    })
    ObjectHistoryView getObjectHistory(@PathVariable RegulatedObjectId id, CurrentOfficer officer) {
        return objects.history(id, officer);
    }
}
