package org.lijian.casefile.recusal;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.Belongings;

/** The recusals of a case. */
@Mapper
interface RecusalsOfMapper extends Belongings {
    @Override
    default String kind() {
        return "recusal";
    }
}
