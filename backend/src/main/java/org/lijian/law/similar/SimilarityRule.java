package org.lijian.law.similar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;

/**
 * How many of the nearest decisions are looked at, how few say nothing yet, and which of their amounts are usual; {@code similar.yaml}.
 *
 * @param least with fewer decisions nothing is usual
 */
public record SimilarityRule(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int nearest,
        int least,
        SpreadMark from,
        SpreadMark to,
        LegalCitation citation,
        boolean verified)
        implements Dated {
    public SimilarityRule {
        if (least < 1 || least > nearest) {
            throw new IllegalArgumentException(
                    "similar of " + validFrom + " looks at " + nearest + " decisions and needs " + least);
        }
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("similar of " + validFrom + " ends before it begins: " + to);
        }
    }

    /** What is usual where amounts are spread so; nothing where there are too few of them. */
    public Optional<UsualBand> usual(Spread spread) {
        return spread.count() < least
                ? Optional.empty()
                : Optional.of(new UsualBand(spread.at(from), spread.at(to), citation, verified));
    }

    record File(List<SimilarityRule> versions) {}
}
