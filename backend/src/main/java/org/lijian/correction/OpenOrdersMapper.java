package org.lijian.correction;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Orders that are not rechecked yet, or refused and not followed by another. */
@Mapper
interface OpenOrdersMapper extends OpenWork {
    @Override
    default String subject() {
        return "correctionOrder";
    }

    @Override
    default String step(String status) {
        return CorrectionStatus.valueOf(status).zh();
    }
}
