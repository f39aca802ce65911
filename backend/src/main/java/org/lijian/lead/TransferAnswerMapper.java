package org.lijian.lead;

import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface TransferAnswerMapper {
    void insert(TransferAnswer answer);

    @Nullable TransferAnswer ofLead(LeadId lead);
}
