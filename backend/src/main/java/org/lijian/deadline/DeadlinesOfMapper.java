package org.lijian.deadline;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.Belongings;

/** The periods that run for a thing. */
@Mapper
interface DeadlinesOfMapper extends Belongings {
    @Override
    default String kind() {
        return "deadline";
    }
}
