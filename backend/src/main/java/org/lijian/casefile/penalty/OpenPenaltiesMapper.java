package org.lijian.casefile.penalty;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Penalties that are not served, of cases that are not closed. */
@Mapper
interface OpenPenaltiesMapper extends OpenWork {
    @Override
    default String subject() {
        return "penalty";
    }

    @Override
    default String step(String status) {
        return PenaltyStatus.valueOf(status).zh();
    }
}
