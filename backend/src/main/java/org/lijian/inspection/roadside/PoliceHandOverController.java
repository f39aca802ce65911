package org.lijian.inspection.roadside;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.inspection.InspectionId;
import org.lijian.platform.CurrentOfficer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/inspections/{id}")
class PoliceHandOverController {
    private final PoliceHandOvers handOvers;

    PoliceHandOverController(PoliceHandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @PostMapping("/police-receipt")
    @RolesAllowed({"INSPECTOR"})
    RecordPoliceReceipt handTruckOver(
            @PathVariable InspectionId id, @RequestBody RecordPoliceReceipt request, CurrentOfficer officer) {
        return handOvers.handOver(id, request, officer);
    }

    @GetMapping("/police-receipt")
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "SUPERVISOR"})
    RecordPoliceReceipt getPoliceReceipt(@PathVariable InspectionId id, CurrentOfficer officer) {
        return handOvers.receipt(id, officer);
    }

    @PostMapping("/police-result")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    RecordPoliceResult recordTruckResult(
            @PathVariable InspectionId id, @RequestBody RecordPoliceResult request, CurrentOfficer officer) {
        return handOvers.answer(id, request, officer);
    }

    @GetMapping("/police-result")
    @RolesAllowed({"INSPECTOR", "CLERK", "DUTY_OFFICER", "SUPERVISOR"})
    RecordPoliceResult getTruckResult(@PathVariable InspectionId id, CurrentOfficer officer) {
        return handOvers.result(id, officer);
    }
}
