package org.lijian.inspection.roadside;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;
import org.lijian.shared.OfficerId;

@Mapper
interface PoliceHandOverMapper {
    @Nullable RecordPoliceReceipt ofInspection(InspectionId inspection);

    void insert(
            @Param("inspection") InspectionId inspection,
            @Param("said") RecordPoliceReceipt said,
            @Param("by") OfficerId by);

    /** What the police did with it, once they told. */
    @Nullable RecordPoliceResult resultOf(InspectionId inspection);

    void answer(
            @Param("inspection") InspectionId inspection,
            @Param("said") RecordPoliceResult said,
            @Param("by") OfficerId by);
}
