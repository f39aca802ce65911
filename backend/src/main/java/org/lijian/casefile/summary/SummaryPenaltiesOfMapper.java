package org.lijian.casefile.summary;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.Belongings;

/** The penalties decided on the spot at an inspection. */
@Mapper
interface SummaryPenaltiesOfMapper extends Belongings {
    @Override
    default String kind() {
        return "summaryPenalty";
    }
}
