package org.lijian.law.measure;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import org.lijian.law.FromTheBook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@FromTheBook
@RequestMapping("/api/v1/measure-grounds")
class MeasureGroundController {
    private final MeasureGrounds grounds;

    MeasureGroundController(MeasureGrounds grounds) {
        this.grounds = grounds;
    }

    @GetMapping("/{measure}")
    @PermitAll
    MeasureRule getMeasureGrounds(@PathVariable MeasureKind measure, @RequestParam LocalDate asOf) {
        return grounds.rule(measure, asOf);
    }
}
