package org.lijian.delivery;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.Belongings;

/** The deliveries of the documents about a thing. */
@Mapper
interface DeliveriesOfMapper extends Belongings {
    @Override
    default String kind() {
        return "delivery";
    }
}
