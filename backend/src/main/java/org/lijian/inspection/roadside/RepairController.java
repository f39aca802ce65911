package org.lijian.inspection.roadside;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/vehicle-repairs")
class RepairController {
    private final Repairs repairs;

    RepairController(Repairs repairs) {
        this.repairs = repairs;
    }

    @GetMapping
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "SUPERVISOR"})
    Page<RepairView> listVehicleRepairs(
            @RequestParam(required = false) @Nullable RepairStatus status, PageRequest page, CurrentOfficer officer) {
        return repairs.repairs(status, page, officer);
    }

    @GetMapping("/{id}")
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "SUPERVISOR"})
    ResponseEntity<RepairView> getVehicleRepair(@PathVariable RepairId id, CurrentOfficer officer) {
        return versioned(repairs.repair(id, officer));
    }

    @PostMapping("/{id}/repair")
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<RepairView> recordVehicleRepair(
            @PathVariable RepairId id,
            @RequestBody RecordRepair request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(repairs.repaired(id, request, expected, officer));
    }

    @PostMapping("/{id}/retest")
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<RepairView> retestVehicle(
            @PathVariable RepairId id,
            @RequestBody RecordRetest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(repairs.retest(id, request, expected, officer));
    }

    private static ResponseEntity<RepairView> versioned(RepairView repair) {
        return Versioned.ok(repair, repair.version());
    }
}
