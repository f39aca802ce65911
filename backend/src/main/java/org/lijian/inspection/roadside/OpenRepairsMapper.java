package org.lijian.inspection.roadside;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Trucks and machines that have not passed again. */
@Mapper
interface OpenRepairsMapper extends OpenWork {
    @Override
    default String subject() {
        return "repair";
    }

    @Override
    default String step(String status) {
        return RepairStatus.valueOf(status).step();
    }
}
