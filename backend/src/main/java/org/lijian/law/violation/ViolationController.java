package org.lijian.law.violation;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.FromTheBook;
import org.lijian.law.Pointing;
import org.lijian.platform.Page;
import org.lijian.platform.Require;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@FromTheBook
@RequestMapping("/api/v1/violations")
class ViolationController {
    private static final int LONGEST_QUERY = 100;

    private final Violations violations;

    ViolationController(Violations violations) {
        this.violations = violations;
    }

    @GetMapping
    @PermitAll
    Page<ViolationView> listViolations(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable ViolationDomain domain,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable CompetentAuthority authority) {
        String query = Require.optionalText(q, "q", LONGEST_QUERY);
        List<ViolationView> found = violations.search(query, domain, asOf, authority).stream()
                .map(ViolationView::of)
                .toList();
        return new Page<>(found, null, found.size());
    }

    @GetMapping("/{code}")
    @PermitAll
    ViolationView getViolation(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        Violation violation = violations.find(code).orElseThrow(() -> ViolationRefusal.NOT_FOUND.with("code", code));
        return ViolationView.of(asOf == null ? violation : Pointing.at("asOf", () -> violations.require(code, asOf)));
    }
}
