package org.lijian.casefile.hold;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Holds that wait for somebody. */
@Mapper
interface OpenEvidenceHoldsMapper extends OpenWork {
    @Override
    default String subject() {
        return "evidenceHold";
    }

    @Override
    default String step(String status) {
        return HoldStatus.valueOf(status).zh();
    }
}
