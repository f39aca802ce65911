package org.lijian.inspection.roadside;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
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
@RequestMapping("/api/v1/roadside-sessions")
class RoadsideSessionController {
    private final RoadsideSessions sessions;

    RoadsideSessionController(RoadsideSessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<RoadsideSessionView> openRoadsideSession(@RequestBody OpenSession request, CurrentOfficer officer) {
        RoadsideSessionView session = sessions.open(request, officer);
        return Versioned.created("/api/v1/roadside-sessions/" + session.id(), session, session.version());
    }

    @GetMapping
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "SUPERVISOR"})
    Page<RoadsideSessionView> listRoadsideSessions(PageRequest page, CurrentOfficer officer) {
        return sessions.sessions(page, officer);
    }

    @GetMapping("/{id}")
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "SUPERVISOR"})
    ResponseEntity<RoadsideSessionView> getRoadsideSession(@PathVariable RoadsideSessionId id, CurrentOfficer officer) {
        return versioned(sessions.session(id, officer));
    }

    @PostMapping("/{id}/checks")
    @RolesAllowed({"INSPECTOR"})
    Page<CheckedVehicleView> recordVehicleChecks(
            @PathVariable RoadsideSessionId id, @RequestBody RecordChecks request, CurrentOfficer officer) {
        List<CheckedVehicleView> all = sessions.check(id, request, officer);
        return new Page<>(all, null, all.size());
    }

    @GetMapping("/{id}/checks")
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "SUPERVISOR"})
    Page<CheckedVehicleView> listVehicleChecks(
            @PathVariable RoadsideSessionId id,
            @RequestParam(required = false) @Nullable CheckResult result,
            PageRequest page,
            CurrentOfficer officer) {
        return sessions.checks(id, result, page, officer);
    }

    @PostMapping("/{id}/closing")
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<RoadsideSessionView> closeRoadsideSession(
            @PathVariable RoadsideSessionId id, ExpectedVersion expected, CurrentOfficer officer) {
        return versioned(sessions.close(id, expected, officer));
    }

    @PostMapping("/{id}/police-receipt")
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<RoadsideSessionView> recordPoliceReceipt(
            @PathVariable RoadsideSessionId id,
            @RequestBody RecordPoliceReceipt request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(sessions.recordReceipt(id, request, expected, officer));
    }

    @PostMapping("/{id}/police-result")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<RoadsideSessionView> recordPoliceResult(
            @PathVariable RoadsideSessionId id,
            @RequestBody RecordPoliceResult request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(sessions.recordResult(id, request, expected, officer));
    }

    private static ResponseEntity<RoadsideSessionView> versioned(RoadsideSessionView session) {
        return Versioned.ok(session, session.version());
    }
}
