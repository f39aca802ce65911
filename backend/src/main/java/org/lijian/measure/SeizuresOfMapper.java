package org.lijian.measure;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.Belongings;

/** The seizures of a case. */
@Mapper
interface SeizuresOfMapper extends Belongings {
    @Override
    default String kind() {
        return "seizure";
    }
}
