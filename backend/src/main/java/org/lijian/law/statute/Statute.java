package org.lijian.law.statute;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;

/**
 * One norm that is cited, in one version.
 *
 * @param name as it stands between 《 and 》, without 中华人民共和国
 * @param aliases other names it is cited by
 * @param version the name officers know this version by
 * @param jurisdiction {@code CN}, or the province whose norm it is
 * @param number its issuing number, such as 环境保护部令第28号
 * @param replaces codes of the statutes it takes the place of
 * @param verified whether its days and its number were read in a source
 */
public record Statute(
        String code,
        String name,
        @Nullable List<String> aliases,
        String version,
        StatuteKind kind,
        String jurisdiction,
        String issuer,
        @Nullable String number,
        @Nullable LocalDate adopted,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<String> replaces,
        @Nullable String note,
        boolean verified,
        List<Article> articles)
        implements Dated {
    public Statute {
        articles = List.copyOf(articles);
        Set<Integer> numbers = new HashSet<>();
        for (Article article : articles) {
            if (!numbers.add(article.article())) {
                throw new IllegalArgumentException(code + " has the article " + article.article() + " twice");
            }
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(code + " ends before it begins: " + validTo);
        }
        if (adopted != null && validTo != null && adopted.isAfter(validTo)) {
            throw new IllegalArgumentException(code + " is adopted after its end: " + adopted);
        }
    }

    @Override
    public LegalCitation citation() {
        return new LegalCitation("《" + name + "》");
    }

    public Optional<Article> article(int number) {
        return articles.stream().filter(a -> a.article() == number).findFirst();
    }

    /** Whether a citation that names this statute, and adds {@code qualifiers} in brackets, means this version of it. */
    boolean isMeantBy(List<String> qualifiers) {
        return qualifiers.stream().anyMatch(q -> q.equals(number) || version.contains("（" + q));
    }
}
