package org.lijian.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.shared.OfficerId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class SecondmentController {
    private final Secondments secondments;

    SecondmentController(Secondments secondments) {
        this.secondments = secondments;
    }

    @PostMapping("/officers/{id}/secondments")
    @RolesAllowed("ADMINISTRATOR")
    ResponseEntity<SecondmentView> secondOfficer(
            @PathVariable OfficerId id, @RequestBody Second request, CurrentOfficer officer) {
        SecondmentView secondment = secondments.second(id, request, officer);
        return ResponseEntity.created(URI.create("/api/v1/officers/" + id + "/secondments"))
                .body(secondment);
    }

    @GetMapping("/officers/{id}/secondments")
    @PermitAll
    Page<SecondmentView> listSecondments(@PathVariable OfficerId id, PageRequest page, CurrentOfficer officer) {
        return secondments.secondments(id, page, officer);
    }

    @PostMapping("/secondments/{id}/revocation")
    @RolesAllowed("ADMINISTRATOR")
    SecondmentView revokeSecondment(@PathVariable SecondmentId id, CurrentOfficer officer) {
        return secondments.revoke(id, officer);
    }
}
