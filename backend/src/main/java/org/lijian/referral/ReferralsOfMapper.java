package org.lijian.referral;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.Belongings;

/** The referrals of a case. */
@Mapper
interface ReferralsOfMapper extends Belongings {
    @Override
    default String kind() {
        return "referral";
    }
}
