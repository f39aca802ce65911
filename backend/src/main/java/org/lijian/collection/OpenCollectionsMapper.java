package org.lijian.collection;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Fines that are still owed; the process is about the penalty. */
@Mapper
interface OpenCollectionsMapper extends OpenWork {
    @Override
    default String subject() {
        return "penalty";
    }

    @Override
    default String step(String status) {
        return "待缴清";
    }
}
