package org.lijian.delivery;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Documents that have not reached their recipients. */
@Mapper
interface OpenDeliveriesMapper extends OpenWork {
    @Override
    default String subject() {
        return "delivery";
    }

    @Override
    default String step(String status) {
        return "待送达";
    }
}
