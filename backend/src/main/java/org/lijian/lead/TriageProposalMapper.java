package org.lijian.lead;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface TriageProposalMapper {
    void insert(TriageProposal proposal);

    @Nullable TriageProposal of(LeadId id);

    void depart(@Param("id") LeadId id, @Param("reason") @Nullable String reason);
}
