package org.lijian.statistics.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/figures")
class FigureExportController {
    private final FigureExport export;
    private final Periods periods;

    FigureExportController(FigureExport export, Periods periods) {
        this.export = export;
        this.periods = periods;
    }

    @GetMapping("/{code}/rows.csv")
    @RolesAllowed({"SUPERVISOR", "DECISION_MAKER", "AUDITOR"})
    void exportFigureRows(
            @PathVariable String code,
            @RequestParam(defaultValue = "1") String term,
            @RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable RegionCode region,
            @RequestParam(required = false) @Nullable String domain,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable String violation,
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable OfficerId officer,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String timing,
            CurrentOfficer reader,
            HttpServletResponse response) {
        FigureController.requireKnown(asked);
        Cut cut = new Cut(
                Figures.region(region, reader), domain, channel, violation, campaign, officer, category, timing);
        int number = FigureController.number(term, "term", 99);
        export.write(code, number, periods.read(period, from, to), cut, reader, () -> opened(response));
    }

    private static Writer opened(HttpServletResponse response) {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rows.csv\"");
        try {
            return response.getWriter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
