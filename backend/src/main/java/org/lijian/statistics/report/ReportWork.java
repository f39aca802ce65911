package org.lijian.statistics.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.job.JobRun;
import org.lijian.job.JobWork;
import org.lijian.sheet.SheetFormat;
import org.lijian.sheet.SheetWriter;
import org.lijian.statistics.figure.Cut;
import org.lijian.statistics.figure.FigureExport;
import org.lijian.statistics.figure.FigureReading;
import org.lijian.statistics.figure.FigureStore;
import org.lijian.statistics.figure.Period;
import org.springframework.stereotype.Component;

/** Makes the file of a report, with the rights its officer has when it is made. The same report of the same facts is the same file. */
@Component
class ReportWork implements JobWork {
    static final String KIND = "report";

    private final ReportCatalogue catalogue;
    private final ReportFigures figures;
    private final FigureReading reading;
    private final FigureExport export;
    private final FigureStore store;

    ReportWork(
            ReportCatalogue catalogue,
            ReportFigures figures,
            FigureReading reading,
            FigureExport export,
            FigureStore store) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.reading = reading;
        this.export = export;
        this.store = store;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws IOException {
        store.requireFresh();
        ReportArgument asked = run.argument(ReportArgument.class);
        ReportKind kind = catalogue.require(asked.report());
        SheetFormat format = asked.format();
        String name = kind.name() + " " + asked.period() + " " + asked.region();
        Path file = Files.createTempFile("report-", "." + format.extension());
        try {
            try (OutputStream to = Files.newOutputStream(file)) {
                switch (kind.shape()) {
                    case FIGURES -> write(run, figures.sections(kind, asked, run.requester()), kind, format, to);
                    case RANKING -> write(run, figures.ranking(asked, run.requester()), kind, format, to);
                    case ROWS -> rows(run, asked, kind, to);
                }
            }
            run.file(name + "." + format.extension(), format.mediaType(), file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void write(JobRun run, Table table, ReportKind kind, SheetFormat format, OutputStream to)
            throws IOException {
        run.expect(table.lines().size());
        try (SheetWriter sheet = format.write(to, kind.name(), table.headings())) {
            for (List<@Nullable Object> line : table.lines()) {
                sheet.row(line);
                run.advance(1);
            }
        }
    }

    private void rows(JobRun run, ReportArgument asked, ReportKind kind, OutputStream to) throws IOException {
        String figure = Objects.requireNonNull(asked.figure());
        Period period = reading.period(asked.asked());
        Cut cut = reading.cut(figure, asked.asked(), run.requester());
        export.write(
                figure,
                asked.term(),
                period,
                cut,
                run.requester(),
                () -> asked.format().write(to, kind.name(), FigureExport.HEADINGS),
                new Following(run));
    }

    private record Following(JobRun run) implements FigureExport.Progress {
        @Override
        public void expect(long rows) {
            run.expect(rows);
        }

        @Override
        public void advance(long rows) {
            run.advance(rows);
        }
    }
}
