package org.lijian.law.statute;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.FromTheBook;
import org.lijian.platform.Page;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@FromTheBook
@RequestMapping("/api/v1/statutes")
class StatuteController {
    private final Statutes statutes;

    StatuteController(Statutes statutes) {
        this.statutes = statutes;
    }

    @GetMapping
    @PermitAll
    Page<StatuteView> listStatutes(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        List<StatuteView> all = statutes.all(asOf).stream().map(StatuteView::of).toList();
        return new Page<>(all, null, all.size());
    }

    @GetMapping("/{code}")
    @PermitAll
    StatuteView getStatute(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        return StatuteView.of(statutes.statute(code, asOf));
    }

    @GetMapping("/{code}/articles/{article}")
    @PermitAll
    ArticleView getArticle(
            @PathVariable String code,
            @PathVariable int article,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        return ArticleView.of(statutes.statute(code, asOf), statutes.article(code, article, asOf));
    }
}
