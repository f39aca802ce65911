package org.lijian.casefile.reopening;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Proposals that wait for the head. */
@Mapper
interface OpenReopeningsMapper extends OpenWork {
    @Override
    default String subject() {
        return "reopening";
    }

    @Override
    default String step(String status) {
        return ReopeningStatus.valueOf(status).zh();
    }
}
