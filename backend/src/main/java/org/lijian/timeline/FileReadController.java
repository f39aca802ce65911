package org.lijian.timeline;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.shared.OfficerId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/file-reads")
class FileReadController {
    private final FileReads reads;

    FileReadController(FileReads reads) {
        this.reads = reads;
    }

    @GetMapping
    @RolesAllowed("AUDITOR")
    Page<FileReadView> listFileReads(
            @RequestParam(required = false) @Nullable UUID subject,
            @RequestParam(required = false) @Nullable UUID officer,
            PageRequest page) {
        return reads.reads(subject, officer == null ? null : new OfficerId(officer), page);
    }
}
