package org.lijian.lead;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Requests to know who reported that nobody has decided yet. */
@Mapper
interface OpenOpeningsMapper extends OpenWork {
    @Override
    default String subject() {
        return "informantOpening";
    }

    @Override
    default String step(String status) {
        return OpeningStatus.valueOf(status).step();
    }
}
