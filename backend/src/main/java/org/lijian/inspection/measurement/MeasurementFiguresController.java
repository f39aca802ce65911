package org.lijian.inspection.measurement;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.lijian.platform.CurrentOfficer;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/measurement-figures")
class MeasurementFiguresController {
    private final Measurements measurements;

    MeasurementFiguresController(Measurements measurements) {
        this.measurements = measurements;
    }

    @GetMapping
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "SUPERVISOR"})
    MeasurementFigures getMeasurementFigures(
            @RequestParam MeasurementKind kind,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to,
            CurrentOfficer officer) {
        return measurements.figures(kind, from, to, officer);
    }
}
