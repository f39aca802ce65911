package org.lijian.registry.merger;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.lijian.platform.CurrentOfficer;
import org.lijian.registry.RegulatedObjectId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regulated-objects/{id}")
class ObjectMergerController {
    private final ObjectMergers mergers;

    ObjectMergerController(ObjectMergers mergers) {
        this.mergers = mergers;
    }

    @GetMapping("/matches")
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "CLERK", "SUPERVISOR"})
    ObjectMatches findObjectMatches(@PathVariable RegulatedObjectId id, CurrentOfficer officer) {
        return new ObjectMatches(mergers.matches(id, officer));
    }

    @PostMapping("/merger")
    @RolesAllowed({"CLERK", "SUPERVISOR"})
    ObjectMergerView mergeObject(
            @PathVariable RegulatedObjectId id, @RequestBody MergeObject request, CurrentOfficer officer) {
        return mergers.merge(id, request, officer);
    }

    @PostMapping("/separation")
    @RolesAllowed({"CLERK", "SUPERVISOR"})
    ObjectMergerView separateObject(
            @PathVariable RegulatedObjectId id, @RequestBody SeparateObject request, CurrentOfficer officer) {
        return mergers.separate(id, request, officer);
    }

    record ObjectMatches(List<ObjectMatchView> items) {}
}
