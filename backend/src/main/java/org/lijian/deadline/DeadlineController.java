package org.lijian.deadline;

import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deadlines")
class DeadlineController {
    private final Deadlines deadlines;

    DeadlineController(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @GetMapping
    @PermitAll
    Page<DeadlineView> listDeadlines(
            @RequestParam(required = false) @Nullable UUID subject, PageRequest page, CurrentOfficer officer) {
        return deadlines.list(subject, page, officer);
    }

    @GetMapping("/{id}")
    @PermitAll
    DeadlineView getDeadline(@PathVariable DeadlineId id, CurrentOfficer officer) {
        return deadlines.deadline(id, officer);
    }
}
