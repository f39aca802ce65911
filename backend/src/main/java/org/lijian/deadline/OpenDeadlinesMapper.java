package org.lijian.deadline;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Clocks that run and are warned of. */
@Mapper
interface OpenDeadlinesMapper extends OpenWork {
    @Override
    default String subject() {
        return "deadline";
    }

    @Override
    default String step(String status) {
        return "期限进行中";
    }
}
