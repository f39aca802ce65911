package org.lijian.law.calculation;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.law.FromTheBook;
import org.lijian.law.discretion.BenchmarkTableView;
import org.lijian.law.discretion.FineAssessments;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Require;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@FromTheBook
@RequestMapping("/api/v1/benchmark-tables")
class BenchmarkTablesController {
    private static final int LONGEST_CODE = 64;

    private final FineAssessments fines;
    private final LegalTime time;

    BenchmarkTablesController(FineAssessments fines, LegalTime time) {
        this.fines = fines;
        this.time = time;
    }

    @GetMapping("/{violation}")
    @PermitAll
    BenchmarkTableView getBenchmarkTable(
            @PathVariable String violation,
            @RequestParam(required = false) @Nullable String jurisdiction,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf) {
        return fines.benchmarkTable(
                violation,
                Require.text(jurisdiction, "jurisdiction", LONGEST_CODE),
                asOf == null ? time.today() : asOf);
    }
}
