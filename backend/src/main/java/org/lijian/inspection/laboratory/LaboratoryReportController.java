package org.lijian.inspection.laboratory;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.lijian.inspection.InspectionId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class LaboratoryReportController {
    private final LaboratoryReports reports;

    LaboratoryReportController(LaboratoryReports reports) {
        this.reports = reports;
    }

    @PostMapping("/inspections/{id}/laboratory-reports")
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<LaboratoryReportView> takeSamples(
            @PathVariable InspectionId id, @RequestBody TakeSamples request, CurrentOfficer officer) {
        LaboratoryReportView report = reports.sample(id, request, officer);
        return Versioned.created("/api/v1/laboratory-reports/" + report.id(), report, report.version());
    }

    @GetMapping("/inspections/{id}/laboratory-reports")
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
    Page<LaboratoryReportView> listLaboratoryReports(@PathVariable InspectionId id, CurrentOfficer officer) {
        List<LaboratoryReportView> all = reports.ofInspection(id, officer);
        return new Page<>(all, null, Math.max(1, all.size()));
    }

    @GetMapping("/laboratory-reports/{id}")
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
    ResponseEntity<LaboratoryReportView> getLaboratoryReport(
            @PathVariable LaboratoryReportId id, CurrentOfficer officer) {
        return versioned(reports.report(id, officer));
    }

    @PostMapping("/laboratory-reports/{id}/hand-over")
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<LaboratoryReportView> handOverSamples(
            @PathVariable LaboratoryReportId id,
            @RequestBody HandOverSamples request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(reports.handOver(id, request, expected, officer));
    }

    @PostMapping("/laboratory-reports/{id}/report")
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<LaboratoryReportView> recordLaboratoryReport(
            @PathVariable LaboratoryReportId id,
            @RequestBody RecordReport request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(reports.record(id, request, expected, officer));
    }

    @PostMapping("/laboratory-reports/{id}/result-told")
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<LaboratoryReportView> tellResult(
            @PathVariable LaboratoryReportId id,
            @RequestBody TellResult request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(reports.tell(id, request, expected, officer));
    }

    private static ResponseEntity<LaboratoryReportView> versioned(LaboratoryReportView report) {
        return Versioned.ok(report, report.version());
    }
}
