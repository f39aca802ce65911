package org.lijian.inspection.measurement;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.lijian.inspection.InspectionId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/inspections/{id}/measurements")
class MeasurementController {
    private final Measurements measurements;

    MeasurementController(Measurements measurements) {
        this.measurements = measurements;
    }

    @PostMapping
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<MeasurementView> addMeasurement(
            @PathVariable InspectionId id, @RequestBody AddMeasurement request, CurrentOfficer officer) {
        return ResponseEntity.status(HttpStatus.CREATED).body(measurements.add(id, request, officer));
    }

    @GetMapping
    @RolesAllowed({
        "INSPECTOR",
        "REVIEWER",
        "LEGAL_REVIEWER",
        "DECISION_MAKER",
        "PANEL_MEMBER",
        "CHAIR",
        "CLERK",
        "DUTY_OFFICER",
        "SUPERVISOR"
    })
    Page<MeasurementView> listMeasurements(@PathVariable InspectionId id, CurrentOfficer officer) {
        List<MeasurementView> all = measurements.ofInspection(id, officer);
        return new Page<>(all, null, Math.max(1, all.size()));
    }
}
