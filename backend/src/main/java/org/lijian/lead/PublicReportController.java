package org.lijian.lead;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The one door of the bureau that is open to everybody; each address may knock so often and no more. */
@RestController
@RequestMapping("/api/v1/public")
class PublicReportController {
    private final Reports reports;
    private final DoorLimits limits;

    PublicReportController(Reports reports, DoorLimits limits) {
        this.reports = reports;
        this.limits = limits;
    }

    @PostMapping("/reports")
    @PermitAll
    @ResponseStatus(HttpStatus.CREATED)
    ReportReceipt submitReport(@RequestBody PublicReport report, HttpServletRequest request) {
        limits.requireReport(request.getRemoteAddr());
        return reports.submit(report);
    }

    /** A POST although it only reads: the code is a secret and addresses are logged. */
    @PostMapping("/report-status")
    @PermitAll
    ReportStatus askForReport(@RequestBody AskForReport ask, HttpServletRequest request) {
        limits.requireQuestion(request.getRemoteAddr());
        return reports.status(ask);
    }
}
