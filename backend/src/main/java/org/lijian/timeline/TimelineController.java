package org.lijian.timeline;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.casefile.CaseId;
import org.lijian.lead.LeadId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.ReadableInWholeCase;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class TimelineController {
    private final Timelines timelines;

    TimelineController(Timelines timelines) {
        this.timelines = timelines;
    }

    @GetMapping("/cases/{id}/timeline")
    @ReadableInWholeCase
    Page<TimelineEntry> listCaseTimeline(@PathVariable CaseId id, PageRequest page, CurrentOfficer officer) {
        return timelines.ofCase(id, page, officer);
    }

    @GetMapping("/leads/{id}/timeline")
    @RolesAllowed({"DUTY_OFFICER", "INSPECTOR", "CLERK", "SUPERVISOR", "REVIEWER", "LEGAL_REVIEWER", "DECISION_MAKER"})
    Page<TimelineEntry> listLeadTimeline(@PathVariable LeadId id, PageRequest page, CurrentOfficer officer) {
        return timelines.ofLead(id, page, officer);
    }
}
