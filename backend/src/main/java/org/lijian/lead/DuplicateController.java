package org.lijian.lead;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leads that are, or are not, one matter. */
@RestController
@RequestMapping("/api/v1/leads/{id}")
class DuplicateController {
    private final Duplicates duplicates;
    private final Leads leads;

    DuplicateController(Duplicates duplicates, Leads leads) {
        this.duplicates = duplicates;
        this.leads = leads;
    }

    @GetMapping("/duplicates")
    @RolesAllowed({"DUTY_OFFICER", "SUPERVISOR"})
    DuplicateList listDuplicates(@PathVariable LeadId id, CurrentOfficer officer) {
        return new DuplicateList(duplicates.of(id, officer));
    }

    @GetMapping("/merged")
    @RolesAllowed({"DUTY_OFFICER", "INSPECTOR", "SUPERVISOR"})
    Page<LeadView> listMergedLeads(@PathVariable LeadId id, PageRequest page, CurrentOfficer officer) {
        return leads.mergedInto(id, page, officer);
    }

    @PostMapping("/separation")
    @RolesAllowed("DUTY_OFFICER")
    ResponseEntity<LeadView> separateLead(
            @PathVariable LeadId id,
            @RequestBody SeparateLead request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        LeadView lead = leads.separate(id, request, expected, officer);
        return Versioned.ok(lead, lead.version());
    }

    record DuplicateList(List<DuplicateView> items) {}
}
