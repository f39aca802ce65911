package org.lijian.law.reward;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import org.lijian.shared.Percentage;
import org.lijian.shared.RegionCode;

/** A share of the fine between two amounts; {@code rewards.yaml}. */
record RewardRule(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Percentage share,
        Money least,
        Money most,
        LegalCitation citation,
        boolean verified,
        @Nullable String note)
        implements Dated {
    RewardRule {
        if (least.isAbove(most)) {
            throw new IllegalArgumentException("the least reward of " + validFrom + " is more than the most: " + least);
        }
        if (share.isAbove(Percentage.WHOLE)) {
            throw new IllegalArgumentException(
                    "the reward of " + validFrom + " is more than the fine: " + share.text());
        }
    }

    RewardAmount of(Money fine) {
        Money amount = fine.share(share).atLeast(least).atMost(most);
        return new RewardAmount(
                amount,
                "罚款 " + fine + " 元 × " + share.text() + "%，不低于 " + least + " 元，不高于 " + most + " 元 = " + amount + " 元",
                citation,
                verified);
    }

    record Entry(RegionCode region, List<RewardRule> versions) {}

    record File(List<Entry> rewards) {}
}
