package org.lijian.casefile.link;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.casefile.CaseId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.ReadableInCaseFile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cases/{id}/links")
class CaseLinkController {
    private final CaseLinks links;

    CaseLinkController(CaseLinks links) {
        this.links = links;
    }

    @GetMapping
    @ReadableInCaseFile
    Page<LinkedCase> listLinkedCases(@PathVariable CaseId id, CurrentOfficer officer) {
        return links.linked(id, officer);
    }

    @PostMapping
    @RolesAllowed("INSPECTOR")
    Page<LinkedCase> linkCases(@PathVariable CaseId id, @RequestBody LinkCases request, CurrentOfficer officer) {
        return links.link(id, request, officer);
    }
}
