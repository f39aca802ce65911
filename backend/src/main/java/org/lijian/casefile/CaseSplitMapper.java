package org.lijian.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.PartyId;

@Mapper
interface CaseSplitMapper {
    void insert(Split split);

    /** @return rows deleted: none where the case has no such act any more */
    int deleteAct(UUID actId);

    /** The norms of the act are those of the new case. */
    void deleteNorms(@Param("act") FurtherAct act, @Param("partyId") PartyId partyId);

    /** From when the time to decide runs; absent for a case that left no other one. */
    @Nullable LocalDate timeRunsFrom(CaseId caseId);
}
