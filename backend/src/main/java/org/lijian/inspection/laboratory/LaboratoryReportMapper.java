package org.lijian.inspection.laboratory;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;

@Mapper
interface LaboratoryReportMapper {
    void insert(LaboratoryReport report);

    @Nullable LaboratoryReport byId(LaboratoryReportId id);

    @Nullable LaboratoryReport byIdForUpdate(LaboratoryReportId id);

    List<LaboratoryReport> ofInspection(InspectionId inspection);

    int update(@Param("report") LaboratoryReport report, @Param("version") long version);
}
