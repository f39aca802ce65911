package org.lijian.inspection;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Inspections without a conclusion. */
@Mapper
interface OpenInspectionsMapper extends OpenWork {
    @Override
    default String subject() {
        return "inspection";
    }

    @Override
    default String step(String status) {
        return InspectionStatus.valueOf(status).step();
    }
}
