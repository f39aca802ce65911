package org.lijian.statistics;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.LeadExit;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.shared.RegionCode;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/statistics")
class StatisticsController {
    private final ClosedLoops loops;

    StatisticsController(ClosedLoops loops) {
        this.loops = loops;
    }

    @GetMapping("/closed-loop")
    @RolesAllowed({"SUPERVISOR", "DECISION_MAKER", "AUDITOR"})
    ClosedLoopView getClosedLoop(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable RegionCode region,
            CurrentOfficer officer) {
        return loops.figures(from, to, region, officer);
    }

    @GetMapping("/closed-loop/rows")
    @RolesAllowed({"SUPERVISOR", "DECISION_MAKER", "AUDITOR"})
    Page<ClosedLoopRow> listClosedLoopRows(
            @RequestParam("figure") String figure,
            @RequestParam(required = false) @Nullable LeadExit exit,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable RegionCode region,
            PageRequest page,
            CurrentOfficer officer) {
        return loops.rows(Figure.of(figure), exit, from, to, region, page, officer);
    }
}
