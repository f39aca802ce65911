package org.lijian.registry.ownership;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Versioned;
import org.lijian.registry.RegulatedObjectId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regulated-objects/{id}/owners")
class OwnerController {
    private final Owners owners;

    OwnerController(Owners owners) {
        this.owners = owners;
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
    OwnersView listOwners(@PathVariable RegulatedObjectId id, CurrentOfficer officer) {
        return owners.owners(id, officer);
    }

    @PostMapping
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "CLERK"})
    ResponseEntity<OwnersView> changeOwner(
            @PathVariable RegulatedObjectId id,
            @RequestBody ChangeOwner request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        OwnersView changed = owners.change(id, request, expected, officer);
        return Versioned.ok(changed, changed.version());
    }
}
