package org.lijian.measure;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.inspection.InspectionId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.ReadableByCaseStaff;
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
@RequestMapping("/api/v1/seizures")
class SeizureController {
    private final Seizures seizures;

    SeizureController(Seizures seizures) {
        this.seizures = seizures;
    }

    @PostMapping
    @RolesAllowed("INSPECTOR")
    ResponseEntity<SeizureView> proposeSeizure(@RequestBody SeizureRequests.Proposal request, CurrentOfficer officer) {
        SeizureView view = seizures.propose(request.command(), officer);
        return Versioned.created("/api/v1/seizures/" + view.id(), view, view.version());
    }

    @GetMapping
    @ReadableByCaseStaff
    Page<SeizureView> listSeizures(
            @RequestParam(name = "inspection", required = false) @Nullable InspectionId inspectionId,
            @RequestParam(name = "case", required = false) @Nullable CaseId caseId,
            PageRequest page,
            CurrentOfficer officer) {
        return seizures.seizures(inspectionId, caseId, page, officer);
    }

    @GetMapping("/{id}")
    @ReadableByCaseStaff
    ResponseEntity<SeizureView> getSeizure(@PathVariable SeizureId id, CurrentOfficer officer) {
        return answer(seizures.seizure(id, officer));
    }

    @PostMapping("/{id}/approval")
    @RolesAllowed("DECISION_MAKER")
    ResponseEntity<SeizureView> decideSeizure(
            @PathVariable SeizureId id,
            @RequestBody SeizureRequests.Approval request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(seizures.decide(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/abandonment")
    @RolesAllowed("DECISION_MAKER")
    ResponseEntity<SeizureView> abandonSeizure(
            @PathVariable SeizureId id,
            @RequestBody SeizureRequests.Abandonment request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(seizures.abandon(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/execution")
    @RolesAllowed("INSPECTOR")
    ResponseEntity<SeizureView> executeSeizure(
            @PathVariable SeizureId id,
            @RequestBody SeizureRequests.Execution request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(seizures.execute(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/extension")
    @RolesAllowed("DECISION_MAKER")
    ResponseEntity<SeizureView> extendSeizure(
            @PathVariable SeizureId id,
            @RequestBody SeizureRequests.Extension request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(seizures.extend(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/lift-requests")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<SeizureView> recordLiftRequest(
            @PathVariable SeizureId id,
            @RequestBody SeizureRequests.Lift request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(seizures.requestLift(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/lift-requests/{requestId}/answer")
    @RolesAllowed("DECISION_MAKER")
    ResponseEntity<SeizureView> answerLiftRequest(
            @PathVariable SeizureId id,
            @PathVariable LiftRequestId requestId,
            @RequestBody SeizureRequests.Answer request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(seizures.answerLiftRequest(id, requestId, request.command(), expected, officer));
    }

    @PostMapping("/{id}/lifting")
    @RolesAllowed("DECISION_MAKER")
    ResponseEntity<SeizureView> liftSeizure(
            @PathVariable SeizureId id,
            @RequestBody SeizureRequests.Lifting request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(seizures.lift(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/return")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<SeizureView> returnSeizedItems(
            @PathVariable SeizureId id,
            @RequestBody SeizureRequests.Return request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(seizures.giveBack(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/hand-over")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<SeizureView> handOverSeizedItems(
            @PathVariable SeizureId id,
            @RequestBody SeizureRequests.HandOver request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(seizures.handOver(id, request.command(), expected, officer));
    }

    private static ResponseEntity<SeizureView> answer(SeizureView view) {
        return Versioned.ok(view, view.version());
    }
}
