package org.lijian.law.statute;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statute with its articles, as it is shown. */
public record StatuteView(
        String code,
        String name,
        String version,
        StatuteKind kind,
        String jurisdiction,
        String issuer,
        @Nullable String number,
        @Nullable LocalDate adopted,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> replaces,
        @Nullable String note,
        boolean verified,
        List<ArticleView> articles) {
    static StatuteView of(Statute statute) {
        return new StatuteView(
                statute.code(),
                statute.name(),
                statute.version(),
                statute.kind(),
                statute.jurisdiction(),
                statute.issuer(),
                statute.number(),
                statute.adopted(),
                statute.validFrom(),
                statute.validTo(),
                statute.replaces() == null ? List.of() : statute.replaces(),
                statute.note(),
                statute.verified(),
                statute.articles().stream()
                        .map(article -> ArticleView.of(statute, article))
                        .toList());
    }
}
