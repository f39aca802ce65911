package org.lijian.measure;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Restrictions and halts that run, or were lifted and not followed up. */
@Mapper
interface OpenLimitsMapper extends OpenWork {
    @Override
    default String subject() {
        return "productionLimit";
    }

    @Override
    default String step(String status) {
        return LimitStatus.valueOf(status).zh();
    }
}
