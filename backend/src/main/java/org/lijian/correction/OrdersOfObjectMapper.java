package org.lijian.correction;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lijian.inspection.InspectionId;
import org.lijian.registry.ObjectHistory;

@Mapper
interface OrdersOfObjectMapper {
    List<ObjectHistory.Entry> of(@Param("inspections") List<InspectionId> inspections);
}
