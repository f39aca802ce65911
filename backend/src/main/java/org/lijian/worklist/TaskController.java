package org.lijian.worklist;

import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.RegionCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tasks")
class TaskController {
    private final Inbox inbox;
    private final SavedFilters filters;

    TaskController(Inbox inbox, SavedFilters filters) {
        this.inbox = inbox;
        this.filters = filters;
    }

    @GetMapping
    @PermitAll
    Page<TaskView> listTasks(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable String domain,
            @RequestParam(required = false) @Nullable String county,
            @RequestParam(required = false) @Nullable UUID campaign,
            @RequestParam(required = false) @Nullable String subjectType,
            @RequestParam(required = false) @Nullable SavedFilterId saved,
            PageRequest page,
            CurrentOfficer officer) {
        return inbox.tasks(criteria(filter, domain, county, campaign, subjectType, saved, officer), page, officer);
    }

    @GetMapping("/counts")
    @PermitAll
    TaskCounts countTasks(
            @RequestParam(required = false) @Nullable String domain,
            @RequestParam(required = false) @Nullable String county,
            @RequestParam(required = false) @Nullable UUID campaign,
            @RequestParam(required = false) @Nullable String subjectType,
            @RequestParam(required = false) @Nullable SavedFilterId saved,
            CurrentOfficer officer) {
        return inbox.counts(criteria(null, domain, county, campaign, subjectType, saved, officer), officer);
    }

    @GetMapping("/digest")
    @PermitAll
    TaskDigest getTaskDigest(CurrentOfficer officer) {
        return inbox.digest(officer);
    }

    @PostMapping("/{id}/claim")
    @PermitAll
    TaskView claimTask(@PathVariable TaskId id, CurrentOfficer officer) {
        return inbox.claim(id, officer);
    }

    @PostMapping("/{id}/release")
    @PermitAll
    TaskView releaseTask(@PathVariable TaskId id, CurrentOfficer officer) {
        return inbox.release(id, officer);
    }

    @PostMapping("/{id}/hand-over")
    @PermitAll
    TaskView handOverTask(@PathVariable TaskId id, @RequestBody HandOver request, CurrentOfficer officer) {
        return inbox.handOver(id, request, officer);
    }

    @PostMapping("/hand-over")
    @PermitAll
    HandedOver handOverTasks(@RequestBody HandOverMany request, CurrentOfficer officer) {
        return inbox.handOverAll(request, officer);
    }

    /** A saved filter says everything itself; beside it nothing else is read. */
    private TaskCriteria criteria(
            @Nullable String filter,
            @Nullable String domain,
            @Nullable String county,
            @Nullable UUID campaign,
            @Nullable String subjectType,
            @Nullable SavedFilterId saved,
            CurrentOfficer officer) {
        return saved == null
                ? TaskCriteria.of(filter, domain, region(county), campaign, subjectType)
                : filters.criteria(saved, officer);
    }

    private static @Nullable RegionCode region(@Nullable String county) {
        if (county != null && !county.matches("[1-9]\\d{5}")) {
            throw PlatformRefusal.MALFORMED.with("reason", "county");
        }
        return county == null ? null : RegionCode.of(county);
    }
}
