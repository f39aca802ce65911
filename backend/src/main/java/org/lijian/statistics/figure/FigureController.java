package org.lijian.statistics.figure;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.law.FromTheBook;
import org.lijian.platform.CurrentOfficer;
import org.lijian.sheet.SheetFormat;
import org.lijian.sheet.SheetWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/figures")
class FigureController {
    private static final int MOST_TERMS = 99;
    private static final int MOST_ROWS = 100;

    private final FigureDefinitions definitions;
    private final Figures figures;
    private final FigureExport export;
    private final FigureReading reading;

    FigureController(FigureDefinitions definitions, Figures figures, FigureExport export, FigureReading reading) {
        this.definitions = definitions;
        this.figures = figures;
        this.export = export;
        this.reading = reading;
    }

    @GetMapping
    @PermitAll
    @FromTheBook
    FigureList listFigures() {
        return new FigureList(
                definitions.all().stream().map(FigureDefinitionView::of).toList());
    }

    @GetMapping("/{code}")
    @PermitAll
    @FromTheBook
    FigureDefinitionView getFigure(@PathVariable String code) {
        return FigureDefinitionView.of(definitions.require(code));
    }

    @GetMapping("/{code}/value")
    @RolesAllowed({"SUPERVISOR", "DECISION_MAKER", "AUDITOR"})
    FigureAnswer getFigureValue(
            @PathVariable String code,
            FigureRequest asked,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam Map<String, String> names,
            CurrentOfficer reader) {
        FigureRequest.requireKnown(names.keySet(), Set.of("by"));
        return figures.answer(
                code, reading.period(asked), reading.cut(code, asked, reader), FigureReading.dimension(by), reader);
    }

    @GetMapping("/{code}/rows")
    @RolesAllowed({"SUPERVISOR", "DECISION_MAKER", "AUDITOR"})
    FigureRowPage listFigureRows(
            @PathVariable String code,
            FigureRequest asked,
            @RequestParam(defaultValue = "1") String term,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") String limit,
            @RequestParam Map<String, String> names,
            CurrentOfficer reader) {
        FigureRequest.requireKnown(names.keySet(), Set.of("term", "cursor", "limit"));
        return figures.rows(
                code,
                FigureRequest.number(term, "term", MOST_TERMS),
                reading.period(asked),
                reading.cut(code, asked, reader),
                cursor,
                FigureRequest.number(limit, "limit", MOST_ROWS),
                reader);
    }

    @GetMapping("/{code}/rows.csv")
    @RolesAllowed({"SUPERVISOR", "DECISION_MAKER", "AUDITOR"})
    void exportFigureRows(
            @PathVariable String code,
            FigureRequest asked,
            @RequestParam(defaultValue = "1") String term,
            @RequestParam Map<String, String> names,
            CurrentOfficer reader,
            HttpServletResponse response)
            throws IOException {
        FigureRequest.requireKnown(names.keySet(), Set.of("term"));
        export.write(
                code,
                FigureRequest.number(term, "term", MOST_TERMS),
                reading.period(asked),
                reading.cut(code, asked, reader),
                reader,
                () -> opened(response),
                FigureExport.Progress.UNSEEN);
    }

    private static SheetWriter opened(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rows.csv\"");
        return SheetFormat.CSV.write(response.getOutputStream(), "rows", FigureExport.HEADINGS);
    }

    record FigureList(List<FigureDefinitionView> items) {}
}
