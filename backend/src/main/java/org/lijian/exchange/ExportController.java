package org.lijian.exchange;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import org.lijian.job.JobView;
import org.lijian.platform.CurrentOfficer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/exports")
class ExportController {
    private final Exports exports;

    ExportController(Exports exports) {
        this.exports = exports;
    }

    @PostMapping
    @RolesAllowed({"DUTY_OFFICER", "INSPECTOR", "CLERK", "SUPERVISOR"})
    ResponseEntity<JobView> requestExport(@RequestBody RequestExport request, CurrentOfficer officer) {
        JobView job = exports.request(request, officer);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .body(job);
    }
}
