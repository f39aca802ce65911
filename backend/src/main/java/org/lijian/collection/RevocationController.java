package org.lijian.collection;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Require;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/collections/{id}")
class RevocationController {
    private final Revocations revocations;

    RevocationController(Revocations revocations) {
        this.revocations = revocations;
    }

    @PostMapping("/revocation")
    @RolesAllowed("DECISION_MAKER")
    ResponseEntity<CollectionView> revokeDecision(
            @PathVariable CollectionId id,
            @RequestBody RevokeDecisionRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        CollectionView view = revocations.revoke(id, request.command(), expected, officer);
        return Versioned.ok(view, view.version());
    }

    record RevokeDecisionRequest(
            @Nullable String reasons, @Nullable List<EvidenceId> evidence) {
        RevokeDecision command() {
            return new RevokeDecision(Require.text(reasons, "/reasons", 1000), Require.notEmpty(evidence, "/evidence"));
        }
    }
}
