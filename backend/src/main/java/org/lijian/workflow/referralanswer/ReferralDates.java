package org.lijian.workflow.referralanswer;

import java.util.Date;
import org.lijian.platform.LegalTime;
import org.lijian.referral.ReferralId;
import org.lijian.referral.Referrals;
import org.lijian.workflow.TimerDates;
import org.springframework.stereotype.Component;

/** The moments a referral waits for. */
@Component
public class ReferralDates implements TimerDates {
    private final Referrals referrals;

    ReferralDates(Referrals referrals) {
        this.referrals = referrals;
    }

    /** When the answer is late: the day after the last day the other side has. */
    public Date answerOverdueFrom(String referralId) {
        return Date.from(LegalTime.endOf(referrals.answerDueOn(ReferralId.of(referralId))));
    }
}
