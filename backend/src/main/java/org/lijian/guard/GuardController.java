package org.lijian.guard;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lijian.platform.Page;
import org.lijian.platform.PlatformRefusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/guards")
class GuardController {
    private final Guards guards;

    GuardController(Guards guards) {
        this.guards = guards;
    }

    @GetMapping
    @PermitAll
    Page<Guard> listGuards() {
        List<Guard> all = guards.all();
        return new Page<>(all, null, all.size());
    }

    @GetMapping("/{code}")
    @PermitAll
    Guard getGuard(@PathVariable String code) {
        return guards.find(code).orElseThrow(() -> PlatformRefusal.NOT_FOUND.with("id", code));
    }
}
