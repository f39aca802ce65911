package org.lijian.inspection;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ReadableInCaseFile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/inspections/{id}")
class SiteRecordController {
    private final SiteRecords records;

    SiteRecordController(SiteRecords records) {
        this.records = records;
    }

    @PostMapping("/site-record-text")
    @RolesAllowed("INSPECTOR")
    SiteRecords.TextToSign previewSiteRecord(
            @PathVariable InspectionId id, @RequestBody SignSiteRecord request, CurrentOfficer officer) {
        return records.preview(id, request, officer);
    }

    @GetMapping("/site-record")
    @RolesAllowed({"INSPECTOR", "REVIEWER", "LEGAL_REVIEWER", "DECISION_MAKER", "PANEL_MEMBER", "CHAIR", "CLERK"})
    SignedSiteRecord getSiteRecord(@PathVariable InspectionId id, CurrentOfficer officer) {
        return records.signed(id, officer);
    }

    @GetMapping("/site-record/verification")
    @ReadableInCaseFile
    SiteRecordVerification verifySiteRecord(@PathVariable InspectionId id, CurrentOfficer officer) {
        return records.verify(id, officer);
    }
}
