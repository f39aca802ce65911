package org.lijian.statistics.report;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.job.JobView;
import org.lijian.platform.CurrentOfficer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reports")
class ReportController {
    private final ReportCatalogue catalogue;
    private final FigureReports reports;

    ReportController(ReportCatalogue catalogue, FigureReports reports) {
        this.catalogue = catalogue;
        this.reports = reports;
    }

    @GetMapping
    @RolesAllowed({"SUPERVISOR", "DECISION_MAKER", "AUDITOR"})
    ReportList listReports() {
        return new ReportList(catalogue.all().stream().map(ReportView::of).toList());
    }

    @PostMapping
    @RolesAllowed({"SUPERVISOR", "DECISION_MAKER", "AUDITOR"})
    ResponseEntity<JobView> requestReport(@RequestBody RequestReport request, CurrentOfficer officer) {
        JobView job = reports.request(request, officer);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .body(job);
    }

    record ReportList(List<ReportView> items) {}

    record ReportView(
            String code,
            String name,
            ReportKind.Shape shape,
            List<String> periods,
            boolean ofCampaign,
            List<SectionView> sections,
            String citation,
            boolean verified) {
        static ReportView of(ReportKind kind) {
            return new ReportView(
                    kind.code(),
                    kind.name(),
                    kind.shape(),
                    kind.periods().stream().sorted().map(Enum::name).toList(),
                    kind.ofCampaign(),
                    kind.sections().stream()
                            .map(section -> new SectionView(
                                    section.figure(),
                                    section.by() == null ? null : section.by().code()))
                            .toList(),
                    kind.citation(),
                    kind.verified());
        }
    }

    record SectionView(String figure, @Nullable String by) {}
}
