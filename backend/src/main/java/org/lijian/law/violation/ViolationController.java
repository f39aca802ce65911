package org.lijian.law.violation;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lijian.platform.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/violations")
class ViolationController {
    private final Violations violations;

    ViolationController(Violations violations) {
        this.violations = violations;
    }

    @GetMapping
    @PermitAll
    Page<Violation> listViolations() {
        List<Violation> all = violations.all();
        return new Page<>(all, null, all.size());
    }

    @GetMapping("/{code}")
    @PermitAll
    Violation getViolation(@PathVariable String code) {
        return violations.find(code).orElseThrow(() -> ViolationRefusal.NOT_FOUND.with("code", code));
    }
}
