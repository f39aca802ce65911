package org.lijian.deadline;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface DeadlineWarningMapper {
    /** @return 0 when the same was warned of for the same last day before */
    int insertUnlessGiven(DeadlineWarning warning);

    void insertSupervision(Supervision supervision);

    List<Supervision> supervisions(DeadlineId id);

    List<DeadlineWarning> list(
            @Param("area") String area,
            @Param("level") @Nullable WarningLevel level,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);
}
