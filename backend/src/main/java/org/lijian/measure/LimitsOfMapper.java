package org.lijian.measure;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.Belongings;

/** The restrictions and halts of a case. */
@Mapper
interface LimitsOfMapper extends Belongings {
    @Override
    default String kind() {
        return "productionLimit";
    }
}
