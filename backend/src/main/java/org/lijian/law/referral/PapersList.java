package org.lijian.law.referral;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;

/**
 * The papers that go with one kind of referral, from one day to another.
 *
 * @param originals whether the originals are handed over and copies kept
 */
public record PapersList(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean originals,
        List<RequiredPaper> papers,
        LegalCitation citation,
        boolean verified,
        @Nullable String note)
        implements Dated {
    public PapersList {
        papers = List.copyOf(papers);
    }

    public Optional<RequiredPaper> paper(String code) {
        return papers.stream().filter(paper -> paper.code().equals(code)).findFirst();
    }

    /**
     * The names of the papers that are missing.
     *
     * @param given the codes of those at hand
     * @param decided whether a penalty has been decided
     */
    public List<String> missing(Collection<String> given, boolean decided) {
        return papers.stream()
                .filter(paper -> paper.isDue(decided) && !given.contains(paper.code()))
                .map(RequiredPaper::name)
                .toList();
    }
}
