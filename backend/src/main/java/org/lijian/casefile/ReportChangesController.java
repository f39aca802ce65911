package org.lijian.casefile;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cases/{id}/report-changes")
class ReportChangesController {
    private final Cases cases;

    ReportChangesController(Cases cases) {
        this.cases = cases;
    }

    @GetMapping
    @RolesAllowed({"INSPECTOR", "REVIEWER", "LEGAL_REVIEWER", "DECISION_MAKER", "CLERK", "SUPERVISOR", "AUDITOR"})
    Page<ReportChanges> listReportChanges(@PathVariable CaseId id, CurrentOfficer officer) {
        List<ReportChanges> all = ReportChanges.of(cases.caseFile(id, officer));
        return new Page<>(all, null, Math.max(1, all.size()));
    }
}
