package org.lijian.statistics.figure;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.shared.RegionCode;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/county-ranking")
class RankingController {
    private final Rankings rankings;
    private final Periods periods;
    private final FigureReading reading;

    RankingController(Rankings rankings, Periods periods, FigureReading reading) {
        this.rankings = rankings;
        this.periods = periods;
        this.reading = reading;
    }

    @GetMapping
    @RolesAllowed({"SUPERVISOR", "DECISION_MAKER", "AUDITOR"})
    RankingView getCountyRanking(
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable RegionCode region,
            CurrentOfficer officer) {
        return rankings.rank(periods.read(period, from, to), reading.region(region, officer), officer);
    }
}
