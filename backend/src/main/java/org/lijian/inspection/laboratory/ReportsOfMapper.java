package org.lijian.inspection.laboratory;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.Belongings;

/** The laboratory reports of an inspection. */
@Mapper
interface ReportsOfMapper extends Belongings {
    @Override
    default String kind() {
        return "laboratoryReport";
    }
}
