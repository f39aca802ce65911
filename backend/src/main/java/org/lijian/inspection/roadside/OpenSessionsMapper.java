package org.lijian.inspection.roadside;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Sessions that are not over. */
@Mapper
interface OpenSessionsMapper extends OpenWork {
    @Override
    default String subject() {
        return "roadsideSession";
    }

    @Override
    default String step(String status) {
        return SessionStatus.valueOf(status).step();
    }
}
