package org.lijian.casefile.penalty;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.Belongings;

/** The penalties of a case. */
@Mapper
interface PenaltiesOfMapper extends Belongings {
    @Override
    default String kind() {
        return "penalty";
    }
}
