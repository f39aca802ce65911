package org.lijian.casefile.penalty;

import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;

@Mapper
interface PerDayEndingMapper {
    void insert(PerDayEnding ending);

    @Nullable PerDayEnding of(PenaltyId penaltyId);
}
