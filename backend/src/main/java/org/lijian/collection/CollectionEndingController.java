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
class CollectionEndingController {
    private final CollectionEndings endings;

    CollectionEndingController(CollectionEndings endings) {
        this.endings = endings;
    }

    @PostMapping("/ending")
    @RolesAllowed("DECISION_MAKER")
    ResponseEntity<CollectionView> endCollection(
            @PathVariable CollectionId id,
            @RequestBody EndCollectionRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        CollectionView view = endings.end(id, request.command(), expected, officer);
        return Versioned.ok(view, view.version());
    }

    record EndCollectionRequest(
            @Nullable EndCircumstance circumstance,
            @Nullable String reasons,
            @Nullable List<EvidenceId> evidence) {
        EndCollection command() {
            return new EndCollection(
                    Require.present(circumstance, "/circumstance"),
                    Require.text(reasons, "/reasons", 1000),
                    Require.notEmpty(evidence, "/evidence"));
        }
    }
}
