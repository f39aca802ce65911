package org.lijian.worklist;

import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tasks")
class TaskController {
    private final Worklist worklist;

    TaskController(Worklist worklist) {
        this.worklist = worklist;
    }

    @GetMapping
    @PermitAll
    Page<TaskView> listTasks(
            @RequestParam(required = false) @Nullable String filter, PageRequest page, CurrentOfficer officer) {
        return worklist.tasks(filter == null ? TaskFilter.ALL : TaskFilter.of(filter), page, officer);
    }

    @GetMapping("/counts")
    @PermitAll
    TaskCounts countTasks(CurrentOfficer officer) {
        return worklist.counts(officer);
    }

    @PostMapping("/{id}/claim")
    @PermitAll
    TaskView claimTask(@PathVariable TaskId id, CurrentOfficer officer) {
        return worklist.claim(id, officer);
    }

    @PostMapping("/{id}/release")
    @PermitAll
    TaskView releaseTask(@PathVariable TaskId id, CurrentOfficer officer) {
        return worklist.release(id, officer);
    }
}
