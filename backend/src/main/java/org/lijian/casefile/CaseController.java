package org.lijian.casefile;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.ReadableInWholeCase;
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
@RequestMapping("/api/v1/cases")
class CaseController {
    private final Cases cases;
    private final Filings filings;

    CaseController(Cases cases, Filings filings) {
        this.cases = cases;
        this.filings = filings;
    }

    @PostMapping
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<CaseView> requestFiling(@RequestBody RequestFiling request, CurrentOfficer officer) {
        CaseView caseFile = filings.request(request, officer);
        return Versioned.created("/api/v1/cases/" + caseFile.id(), caseFile, caseFile.version());
    }

    @GetMapping
    @ReadableInWholeCase
    Page<CaseSummary> listCases(
            @RequestParam(required = false) @Nullable CaseStatus status, PageRequest page, CurrentOfficer officer) {
        return cases.cases(status, page, officer);
    }

    @GetMapping("/{id}")
    @ReadableInWholeCase
    ResponseEntity<CaseView> getCase(@PathVariable CaseId id, CurrentOfficer officer) {
        return versioned(cases.caseFile(id, officer));
    }

    @PostMapping("/{id}/filing-decision")
    @RolesAllowed({"DECISION_MAKER"})
    ResponseEntity<CaseView> decideFiling(
            @PathVariable CaseId id,
            @RequestBody DecideFiling request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(filings.decide(id, request, expected, officer));
    }

    @PostMapping("/{id}/investigation-report")
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<CaseView> submitInvestigationReport(
            @PathVariable CaseId id,
            @RequestBody SubmitInvestigationReport request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(cases.submitInvestigationReport(id, request, expected, officer));
    }

    @PostMapping("/{id}/review")
    @RolesAllowed({"REVIEWER"})
    ResponseEntity<CaseView> reviewCase(
            @PathVariable CaseId id,
            @RequestBody ReviewCase request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(cases.reviewCase(id, request, expected, officer));
    }

    @PostMapping("/{id}/closing-request")
    @RolesAllowed({"INSPECTOR"})
    ResponseEntity<CaseView> requestClosing(
            @PathVariable CaseId id,
            @RequestBody RequestClosing request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(cases.requestClosing(id, request, expected, officer));
    }

    @PostMapping("/{id}/closing-decision")
    @RolesAllowed({"DECISION_MAKER"})
    ResponseEntity<CaseView> decideClosing(
            @PathVariable CaseId id,
            @RequestBody DecideClosing request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(cases.decideClosing(id, request, expected, officer));
    }

    @PostMapping("/{id}/archive")
    @RolesAllowed({"CLERK"})
    ResponseEntity<CaseView> archiveCase(@PathVariable CaseId id, ExpectedVersion expected, CurrentOfficer officer) {
        return versioned(cases.archiveCase(id, expected, officer));
    }

    private static ResponseEntity<CaseView> versioned(CaseView caseFile) {
        return Versioned.ok(caseFile, caseFile.version());
    }
}
