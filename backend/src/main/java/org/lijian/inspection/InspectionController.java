package org.lijian.inspection;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.LeadId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/inspections")
class InspectionController {
    private final Inspections inspections;

    InspectionController(Inspections inspections) {
        this.inspections = inspections;
    }

    @PostMapping
    @RolesAllowed({"DUTY_OFFICER", "SUPERVISOR"})
    ResponseEntity<InspectionView> openInspection(@RequestBody OpenInspection request, CurrentOfficer officer) {
        InspectionView inspection = inspections.open(request, officer);
        return Versioned.created("/api/v1/inspections/" + inspection.id(), inspection, inspection.version());
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
    Page<InspectionSummary> listInspections(
            @RequestParam(required = false) @Nullable LeadId lead,
            @RequestParam(required = false) @Nullable InspectionStatus status,
            PageRequest page,
            CurrentOfficer officer) {
        return inspections.inspections(lead, status, page, officer);
    }

    @GetMapping("/{id}")
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
    ResponseEntity<InspectionView> getInspection(@PathVariable InspectionId id, CurrentOfficer officer) {
        return versioned(inspections.inspection(id, officer));
    }

    @PostMapping("/{id}/replacements")
    @RolesAllowed({"DUTY_OFFICER", "SUPERVISOR"})
    ResponseEntity<InspectionView> replaceInspector(
            @PathVariable InspectionId id,
            @RequestBody ReplaceInspector request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(inspections.replaceInspector(id, request, expected, officer));
    }

    @PutMapping("/{id}/checklist")
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<InspectionView> answerChecklist(
            @PathVariable InspectionId id,
            @RequestBody AnswerChecklist request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(inspections.answerChecklist(id, request, expected, officer));
    }

    @PostMapping("/{id}/readings")
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<InspectionView> addReading(
            @PathVariable InspectionId id,
            @RequestBody AddReading request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(inspections.addReading(id, request, expected, officer));
    }

    @PostMapping("/{id}/site-record")
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<InspectionView> signSiteRecord(
            @PathVariable InspectionId id,
            @RequestBody SignSiteRecord request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(inspections.signSiteRecord(id, request, expected, officer));
    }

    @PostMapping("/{id}/conclusion")
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<InspectionView> concludeInspection(
            @PathVariable InspectionId id,
            @RequestBody ConcludeInspection request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(inspections.conclude(id, request, expected, officer));
    }

    private static ResponseEntity<InspectionView> versioned(InspectionView inspection) {
        return Versioned.ok(inspection, inspection.version());
    }
}
