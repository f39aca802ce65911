package org.lijian.law.limit;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.FromTheBook;
import org.lijian.platform.Page;
import org.lijian.platform.Require;
import org.lijian.shared.RegionCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@FromTheBook
@RequestMapping("/api/v1/limits")
class LimitController {
    private static final int LONGEST_TEXT = 64;

    private final Limits limits;

    LimitController(Limits limits) {
        this.limits = limits;
    }

    @GetMapping
    @PermitAll
    Page<LimitView> listLimits(
            @RequestParam(required = false) @Nullable LimitDomain domain,
            @RequestParam(required = false) @Nullable RegionCode region,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String q) {
        List<LimitView> found = limits.find(domain, region, asOf, Require.optionalText(q, "q", LONGEST_TEXT)).stream()
                .map(LimitView::of)
                .toList();
        return new Page<>(found, null, found.size());
    }

    @GetMapping("/{code}")
    @PermitAll
    LimitView getLimit(@PathVariable String code) {
        return LimitView.of(limits.require(code));
    }
}
