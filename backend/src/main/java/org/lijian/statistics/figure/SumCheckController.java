package org.lijian.statistics.figure;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/figure-checks")
class SumCheckController {
    private final Sums sums;

    SumCheckController(Sums sums) {
        this.sums = sums;
    }

    @GetMapping
    @RolesAllowed({"SUPERVISOR", "AUDITOR", "ADMINISTRATOR"})
    Page<SumCheck> listFigureChecks(PageRequest page) {
        return sums.checks(page);
    }

    @PostMapping
    @RolesAllowed({"SUPERVISOR", "ADMINISTRATOR"})
    SumCheck checkFigures(CurrentOfficer officer) {
        return sums.check(officer.id());
    }
}
