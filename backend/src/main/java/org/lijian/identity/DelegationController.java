package org.lijian.identity;

import jakarta.annotation.security.PermitAll;
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
class DelegationController {
    private final Delegations delegations;

    DelegationController(Delegations delegations) {
        this.delegations = delegations;
    }

    @PostMapping("/officers/{id}/delegations")
    @PermitAll
    ResponseEntity<DelegationView> delegateWork(
            @PathVariable OfficerId id, @RequestBody Delegate request, CurrentOfficer officer) {
        DelegationView delegation = delegations.delegate(id, request, officer);
        return ResponseEntity.created(URI.create("/api/v1/officers/" + id + "/delegations"))
                .body(delegation);
    }

    @GetMapping("/officers/{id}/delegations")
    @PermitAll
    Page<DelegationView> listDelegations(@PathVariable OfficerId id, PageRequest page, CurrentOfficer officer) {
        return delegations.delegations(id, page, officer);
    }

    @PostMapping("/delegations/{id}/revocation")
    @PermitAll
    DelegationView revokeDelegation(@PathVariable DelegationId id, CurrentOfficer officer) {
        return delegations.revoke(id, officer);
    }
}
