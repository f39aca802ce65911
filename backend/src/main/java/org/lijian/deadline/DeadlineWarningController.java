package org.lijian.deadline;

import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deadline-warnings")
class DeadlineWarningController {
    private final DeadlineWatch watch;

    DeadlineWarningController(DeadlineWatch watch) {
        this.watch = watch;
    }

    @GetMapping
    @PermitAll
    Page<DeadlineWarning> listDeadlineWarnings(
            @RequestParam(required = false) @Nullable WarningLevel level, PageRequest page, CurrentOfficer officer) {
        return watch.list(level, page, officer);
    }
}
