package org.lijian.referral;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Referrals that are not concluded. */
@Mapper
interface OpenReferralsMapper extends OpenWork {
    @Override
    default String subject() {
        return "referral";
    }

    @Override
    default String step(String status) {
        return ReferralStatus.valueOf(status).zh();
    }
}
