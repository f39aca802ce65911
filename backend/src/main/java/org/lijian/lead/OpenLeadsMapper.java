package org.lijian.lead;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Leads that have not left yet. */
@Mapper
interface OpenLeadsMapper extends OpenWork {
    @Override
    default String subject() {
        return "lead";
    }

    @Override
    default String step(String status) {
        return LeadStatus.valueOf(status).step();
    }
}
