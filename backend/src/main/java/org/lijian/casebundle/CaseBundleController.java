package org.lijian.casebundle;

import jakarta.annotation.security.PermitAll;
import java.net.URI;
import org.lijian.casefile.CaseId;
import org.lijian.job.JobView;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ReadableByCaseStaff;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class CaseBundleController {
    private final CaseBundles bundles;
    private final BundleKeys keys;

    CaseBundleController(CaseBundles bundles, BundleKeys keys) {
        this.bundles = bundles;
        this.keys = keys;
    }

    @PostMapping("/cases/{id}/bundles")
    @ReadableByCaseStaff
    ResponseEntity<JobView> requestCaseBundle(
            @PathVariable CaseId id, @RequestBody RequestCaseBundle request, CurrentOfficer officer) {
        JobView job = bundles.request(id, request, officer);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .body(job);
    }

    @GetMapping(value = "/public/bundle-keys/{keyId}", produces = MediaType.TEXT_PLAIN_VALUE)
    @PermitAll
    ResponseEntity<String> getBundleKey(@PathVariable String keyId) {
        return ResponseEntity.ok()
                .header("X-Content-Type-Options", "nosniff")
                .body(keys.published(keyId).publicKey());
    }
}
