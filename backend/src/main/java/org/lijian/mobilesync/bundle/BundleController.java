package org.lijian.mobilesync.bundle;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class BundleController {
    private final FieldBundle bundle;

    BundleController(FieldBundle bundle) {
        this.bundle = bundle;
    }

    @GetMapping("/field-bundle")
    @RolesAllowed("INSPECTOR")
    ResponseEntity<BundlePage> getFieldBundle(
            @RequestParam UUID device,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestHeader(name = "Device-Key", required = false) @Nullable String key,
            CurrentOfficer officer) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(bundle.page(device, key, since, limit == null ? FieldBundle.USUAL : limit, officer));
    }
}
