package org.lijian.casefile.reopening;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.Belongings;

/** The proposals to investigate a case again. */
@Mapper
interface ReopeningsOfMapper extends Belongings {
    @Override
    default String kind() {
        return "reopening";
    }
}
