package org.lijian.workflow.radar;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stuck-work")
class StuckWorkController {
    private final Radar radar;

    StuckWorkController(Radar radar) {
        this.radar = radar;
    }

    @GetMapping
    @RolesAllowed({"SUPERVISOR", "ADMINISTRATOR"})
    StuckWorkPage listStuckWork(
            @RequestParam(required = false) @Nullable StuckKind kind, PageRequest page, CurrentOfficer officer) {
        return radar.list(kind, page, officer);
    }

    @PostMapping("/{id}/retry")
    @RolesAllowed({"SUPERVISOR", "ADMINISTRATOR"})
    StuckWork retryStuckWork(@PathVariable UUID id, CurrentOfficer officer) {
        return radar.retry(id, officer);
    }
}
