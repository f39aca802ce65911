package org.lijian.law.statute;

import org.lijian.shared.LegalCitation;

/** One article, as it is shown and cited. */
public record ArticleView(
        String statute, int article, String label, LegalCitation citation, String text, boolean verified) {
    static ArticleView of(Statute statute, Article article) {
        return new ArticleView(
                statute.code(),
                article.article(),
                article.label(),
                new LegalCitation(statute.citation() + article.label()),
                article.text(),
                article.verified());
    }
}
