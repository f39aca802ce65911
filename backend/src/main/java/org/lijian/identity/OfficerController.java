package org.lijian.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;
import org.lijian.platform.Versioned;
import org.lijian.shared.OfficerId;
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
class OfficerController {
    private final Officers officers;

    OfficerController(Officers officers) {
        this.officers = officers;
    }

    @GetMapping("/me")
    @PermitAll
    ResponseEntity<OfficerView> getMe(CurrentOfficer officer) {
        OfficerView me = officers.officer(officer.id());
        return Versioned.ok(me, me.version());
    }

    @GetMapping("/officers")
    @PermitAll
    Page<OfficerView> listOfficers(
            @RequestParam(required = false) @Nullable Role role, PageRequest page, CurrentOfficer officer) {
        return officers.list(role, page, officer);
    }

    @PostMapping("/officers/{id}/certificates")
    @RolesAllowed("ADMINISTRATOR")
    ResponseEntity<OfficerView> recordCertificate(
            @PathVariable OfficerId id, @RequestBody RecordCertificate command, CurrentOfficer officer) {
        OfficerView holder = officers.recordCertificate(id, command, officer);
        return Versioned.created("/api/v1/officers/" + id + "/certificates", holder, holder.version());
    }
}
