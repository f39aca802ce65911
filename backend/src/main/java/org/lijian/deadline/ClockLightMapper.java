package org.lijian.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ClockLightMapper {
    List<Alike> running(@Param("area") String area);

    List<Deadline> clocks(
            @Param("area") String area,
            @Param("code") String code,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    List<OverdueClock> overdue(@Param("subjects") Collection<UUID> subjects, @Param("today") LocalDate today);

    /** Clocks of one code that began and end on the same days. */
    record Alike(
            String code,
            LocalDate triggeredOn,
            LocalDate dueOn,
            @Nullable LocalDate stoppedOn,
            long clocks) {}
}
