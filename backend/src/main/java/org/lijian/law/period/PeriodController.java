package org.lijian.law.period;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.FromTheBook;
import org.lijian.platform.Page;
import org.lijian.platform.Require;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@FromTheBook
@RequestMapping("/api/v1/periods")
class PeriodController {
    private static final int LONGEST_TEXT = 64;

    private final StatutoryPeriods periods;

    PeriodController(StatutoryPeriods periods) {
        this.periods = periods;
    }

    @GetMapping
    @PermitAll
    Page<PeriodView> listPeriods(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable LocalDate asOf) {
        List<PeriodView> found = periods.find(Require.optionalText(q, "q", LONGEST_TEXT), asOf);
        return new Page<>(found, null, found.size());
    }

    @GetMapping("/{code}")
    @PermitAll
    PeriodView getPeriod(@PathVariable String code) {
        return periods.period(code);
    }
}
