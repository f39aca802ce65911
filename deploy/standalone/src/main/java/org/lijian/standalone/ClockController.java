package org.lijian.standalone;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Require;
import org.lijian.workflow.DueTimers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The simulated clock as clients see it; where the real time counts there is no such address. */
@RestController
@RequestMapping("/api/v1/clock")
@ConditionalOnBean(SimulatedClock.class)
class ClockController {
    private final SimulatedClock clock;
    private final LegalTime time;
    private final DueTimers timers;

    ClockController(SimulatedClock clock, LegalTime time, DueTimers timers) {
        this.clock = clock;
        this.time = time;
        this.timers = timers;
    }

    @GetMapping
    @PermitAll
    ClockView getClock() {
        return new ClockView(time.now(), time.today());
    }

    @PutMapping
    @PermitAll
    ClockView putClock(@RequestBody SetClock request) throws IOException {
        if (!clock.moveTo(Require.present(request.now(), "/now"))) {
            throw ClockRefusal.FORWARDS_ONLY.with("now", clock.instant()).at("/now");
        }
        timers.fireDue();
        return getClock();
    }

    record SetClock(@Nullable Instant now) {}

    record ClockView(Instant now, LocalDate today) {}
}
