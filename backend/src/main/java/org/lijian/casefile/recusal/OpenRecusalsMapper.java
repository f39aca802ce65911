package org.lijian.casefile.recusal;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Recusals that wait for their decision or for others to investigate. */
@Mapper
interface OpenRecusalsMapper extends OpenWork {
    @Override
    default String subject() {
        return "recusal";
    }

    @Override
    default String step(String status) {
        return RecusalStatus.valueOf(status).zh();
    }
}
