package org.lijian.statistics.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lijian.statistics.MilestoneKind;

/** What is open from one milestone to another and whose ages are kept: how much of what began on a day has not ended. */
enum Stock {
    LEADS(MilestoneKind.LEAD_REGISTERED, MilestoneKind.LEAD_CLOSED),
    CASES(MilestoneKind.CASE_FILED, MilestoneKind.CASE_CLOSED),
    FINES(MilestoneKind.FINE_DECIDED, MilestoneKind.FINE_SETTLED, MilestoneKind.FINE_GIVEN_UP),
    SEIZURES(MilestoneKind.SEIZED, MilestoneKind.SEIZURE_LIFTED),
    LIMITS(MilestoneKind.LIMIT_DECIDED, MilestoneKind.LIMIT_ENDED),
    REFERRALS(MilestoneKind.REFERRAL_HANDED_OVER, MilestoneKind.REFERRAL_CONCLUDED),
    CAMPAIGN_ITEMS(MilestoneKind.CAMPAIGN_ITEM_LISTED, MilestoneKind.CAMPAIGN_ITEM_DONE);

    private final MilestoneKind begins;
    private final List<MilestoneKind> ends;

    Stock(MilestoneKind begins, MilestoneKind... ends) {
        this.begins = begins;
        this.ends = List.of(ends);
    }

    static Optional<Stock> of(MilestoneKind begins, List<MilestoneKind> ends) {
        return Arrays.stream(values())
                .filter(stock -> stock.begins == begins && stock.ends.equals(ends))
                .findAny();
    }

    public MilestoneKind begins() {
        return begins;
    }

    public List<MilestoneKind> ends() {
        return ends;
    }
}
