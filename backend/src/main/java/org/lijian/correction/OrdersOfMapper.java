package org.lijian.correction;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.Belongings;

/** The orders to correct that came of an inspection. */
@Mapper
interface OrdersOfMapper extends Belongings {
    @Override
    default String kind() {
        return "correctionOrder";
    }
}
