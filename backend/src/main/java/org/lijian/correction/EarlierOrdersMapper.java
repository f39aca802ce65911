package org.lijian.correction;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.followup.EarlierOrders;

/** The orders to correct that earlier visits led to. */
@Mapper
interface EarlierOrdersMapper extends EarlierOrders {
    @Override
    List<EarlierOrder> of(@Param("inspections") List<InspectionId> inspections);
}
