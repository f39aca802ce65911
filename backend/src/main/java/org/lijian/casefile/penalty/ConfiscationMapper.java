package org.lijian.casefile.penalty;

import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;

@Mapper
interface ConfiscationMapper {
    void insert(ExecutedConfiscation executed);

    @Nullable ExecutedConfiscation of(PenaltyId penaltyId);
}
