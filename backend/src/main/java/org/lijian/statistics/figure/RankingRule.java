package org.lijian.statistics.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;

/** How counties are ranked (考核排名): which shares count, and for how many points of a hundred. */
public record RankingRule(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String name,
        List<Part> parts,
        LegalCitation citation,
        boolean verified)
        implements Dated {
    private static final int WHOLE = 100;

    public RankingRule {
        parts = List.copyOf(parts);
        if (parts.stream().mapToInt(Part::points).sum() != WHOLE) {
            throw new IllegalArgumentException("the points of a ranking come to " + WHOLE + ": " + name);
        }
    }

    /**
     * @param figure a share, in percent
     * @param fewerIsBetter where it earns its points by what it lacks to a hundred
     */
    public record Part(String figure, int points, boolean fewerIsBetter) {}

    record File(List<RankingRule> versions) {}
}
