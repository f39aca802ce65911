package org.lijian.statistics.figure;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.law.FromTheBook;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/figures")
class FigureController {
    private static final Set<String> ASKED = Set.of(
            "period",
            "from",
            "to",
            "region",
            "domain",
            "channel",
            "violation",
            "campaign",
            "officer",
            "category",
            "timing",
            "by",
            "term",
            "cursor",
            "limit");

    private final FigureDefinitions definitions;
    private final Figures figures;
    private final Periods periods;

    FigureController(FigureDefinitions definitions, Figures figures, Periods periods) {
        this.definitions = definitions;
        this.figures = figures;
        this.periods = periods;
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
            @RequestParam(required = false) @Nullable String by,
            CurrentOfficer reader) {
        requireKnown(asked);
        Cut cut = new Cut(
                Figures.region(region, reader), domain, channel, violation, campaign, officer, category, timing);
        return figures.answer(code, periods.read(period, from, to), cut, dimension(by), reader);
    }

    @GetMapping("/{code}/rows")
    @RolesAllowed({"SUPERVISOR", "DECISION_MAKER", "AUDITOR"})
    FigureRowPage listFigureRows(
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
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") String limit,
            CurrentOfficer reader) {
        requireKnown(asked);
        Cut cut = new Cut(
                Figures.region(region, reader), domain, channel, violation, campaign, officer, category, timing);
        return figures.rows(
                code,
                number(term, "term", 99),
                periods.read(period, from, to),
                cut,
                cursor,
                number(limit, "limit", 100),
                reader);
    }

    /** A dimension that is misspelt must not be left out: the figure would be another one. */
    static void requireKnown(Map<String, String> asked) {
        asked.keySet().stream()
                .filter(name -> !ASKED.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw FigureRefusal.DIMENSION_UNKNOWN.with("dimension", name);
                });
    }

    private static @Nullable Dimension dimension(@Nullable String by) {
        if (by == null) {
            return null;
        }
        return Dimension.find(by).orElseThrow(() -> FigureRefusal.DIMENSION_UNKNOWN.with("dimension", by));
    }

    static int number(String text, String what, int most) {
        if (!text.matches("[1-9]\\d{0,2}") || Integer.parseInt(text) > most) {
            throw PlatformRefusal.MALFORMED.with("reason", what + " (1–" + most + ")");
        }
        return Integer.parseInt(text);
    }

    record FigureList(List<FigureDefinitionView> items) {}
}
