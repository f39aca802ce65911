package org.lijian.reward;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Rewards that wait to be approved or collected. */
@Mapper
interface OpenRewardsMapper extends OpenWork {
    @Override
    default String subject() {
        return "reward";
    }

    @Override
    default String step(String status) {
        return RewardStatus.valueOf(status).zh();
    }
}
