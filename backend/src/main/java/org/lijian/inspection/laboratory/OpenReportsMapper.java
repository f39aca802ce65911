package org.lijian.inspection.laboratory;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Reports that are not told to the party yet; those of a visit that is still under way have no process of their own. */
@Mapper
interface OpenReportsMapper extends OpenWork {
    @Override
    default String subject() {
        return "laboratoryReport";
    }

    @Override
    default String step(String status) {
        return LaboratoryReportStatus.valueOf(status).step();
    }
}
