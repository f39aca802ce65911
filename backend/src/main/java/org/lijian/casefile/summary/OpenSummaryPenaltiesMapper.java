package org.lijian.casefile.summary;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Penalties decided on the spot that are not closed. */
@Mapper
interface OpenSummaryPenaltiesMapper extends OpenWork {
    @Override
    default String subject() {
        return "summaryPenalty";
    }

    @Override
    default String step(String status) {
        return SummaryStatus.valueOf(status).zh();
    }
}
