package org.lijian.law.discussion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Percentage;

/**
 * How the heads of an authority discuss and vote; {@code discussion.yaml}.
 *
 * @param leastVotes with fewer votes nothing was discussed
 * @param moreThan the share of the votes that has to be exceeded by those who agree
 */
public record DiscussionRule(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int leastVotes,
        Percentage moreThan,
        LegalCitation citation,
        boolean verified,
        @Nullable String note)
        implements Dated {
    public DiscussionRule {
        if (leastVotes < 2) {
            throw new IllegalArgumentException(
                    "discussion of " + validFrom + " takes one vote: nobody discusses alone");
        }
        if (!Percentage.WHOLE.isAbove(moreThan)) {
            throw new IllegalArgumentException("discussion of " + validFrom + " can never agree");
        }
    }

    /** Whether so many of the votes are enough to agree. */
    public boolean agrees(long agreeing, long votes) {
        BigDecimal needed = moreThan.percent().multiply(BigDecimal.valueOf(votes));
        return BigDecimal.valueOf(agreeing).movePointRight(2).compareTo(needed) > 0;
    }

    record File(List<DiscussionRule> versions) {}
}
