package org.lijian.statistics.report;

import org.lijian.job.JobView;
import org.lijian.job.Jobs;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Require;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.figure.FigureReading;
import org.lijian.statistics.figure.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** FigureReports that officers ask for, each a job that makes a file. */
@Service
public class FigureReports {
    private static final int LONGEST_CODE = 60;
    private static final int MOST_TERMS = 99;

    private final ReportCatalogue catalogue;
    private final FigureReading reading;
    private final ReportFigures figures;
    private final Jobs jobs;
    private final LegalTime time;

    FigureReports(ReportCatalogue catalogue, FigureReading reading, ReportFigures figures, Jobs jobs, LegalTime time) {
        this.catalogue = catalogue;
        this.reading = reading;
        this.figures = figures;
        this.jobs = jobs;
        this.time = time;
    }

    /**
     * The same id for the same report again is answered as it stands. Whatever would refuse the report refuses the request.
     *
     * @throws org.lijian.shared.Problem {@code report-unknown}, {@code report-period}, {@code report-period-open}, {@code report-campaign},
     *     {@code report-figure} and as figures refuse
     */
    @Transactional
    public JobView request(RequestReport command, CurrentOfficer officer) {
        ReportKind kind = catalogue.require(Require.text(command.report(), "/report", LONGEST_CODE));
        if (kind.ofCampaign() != (command.campaign() != null)) {
            throw ReportRefusal.CAMPAIGN.with().at("/campaign");
        }
        boolean ofRows = kind.shape() == ReportKind.Shape.ROWS;
        if (ofRows != (command.figure() != null)) {
            throw ReportRefusal.FIGURE.with().at("/figure");
        }
        RegionCode region = command.region() == null ? officer.area() : command.region();
        int term = command.term() == null ? 1 : command.term();
        ReportArgument argument = new ReportArgument(
                kind.code(),
                Require.text(command.period(), "/period", LONGEST_CODE),
                region,
                command.campaign(),
                command.figure(),
                Require.that(term, term >= 1 && term <= MOST_TERMS, "/term", "应在 1 至 99 之间", "lies between 1 and 99"),
                Require.present(command.format(), "/format"));
        requireOver(kind, argument, reading.period(argument.asked()));
        figures.requireAnswerable(kind, argument, officer);
        return jobs.request(Require.idOrNew(command.id(), "/id"), ReportWork.KIND, argument, officer);
    }

    private void requireOver(ReportKind kind, ReportArgument argument, Period period) {
        if (!kind.periods().contains(period.unit())) {
            throw ReportRefusal.PERIOD
                    .with(
                            "report",
                            kind.name(),
                            "period",
                            argument.period(),
                            "periods",
                            kind.periods().stream().sorted().toList())
                    .at("/period");
        }
        if (!period.to().isBefore(time.today())) {
            throw ReportRefusal.PERIOD_OPEN.with("to", period.to()).at("/period");
        }
    }
}
