package org.lijian.job;

import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping("/api/v1/jobs")
class JobController {
    private final Jobs jobs;
    private final JobWatches watches;

    JobController(Jobs jobs, JobWatches watches) {
        this.jobs = jobs;
        this.watches = watches;
    }

    @GetMapping
    @PermitAll
    Page<JobView> listJobs(PageRequest page, CurrentOfficer officer) {
        return jobs.jobs(page, officer);
    }

    @GetMapping("/{id}")
    @PermitAll
    JobView getJob(@PathVariable JobId id, CurrentOfficer officer) {
        return jobs.job(id, officer);
    }

    @GetMapping(value = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @PermitAll
    SseEmitter watchJob(@PathVariable JobId id, CurrentOfficer officer) {
        return watches.watch(id, officer);
    }

    @PostMapping("/{id}/cancellation")
    @PermitAll
    JobView cancelJob(@PathVariable JobId id, CurrentOfficer officer) {
        return jobs.cancel(id, officer);
    }

    @GetMapping("/{id}/file")
    @PermitAll
    ResponseEntity<Resource> getJobFile(@PathVariable JobId id, CurrentOfficer officer) {
        JobView.JobFile file = jobs.file(id, officer);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(jobs.open(id, officer)));
    }
}
