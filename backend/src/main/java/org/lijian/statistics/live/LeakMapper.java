package org.lijian.statistics.live;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.MilestoneKind;

@Mapper
interface LeakMapper {
    /** Cases that are open, and leads that are and have no open case, oldest id first. */
    List<Open> open(@Param("area") String area, @Param("after") @Nullable UUID after, @Param("rows") int rows);

    /** What happened last of each lead, and whether it was ever triaged. */
    List<Last> last(@Param("leads") Collection<UUID> leads);

    /** Everything that came of these leads, clocks run for any of it. */
    List<Part> parts(@Param("leads") Collection<UUID> leads);

    record Open(
            UUID subjectId,
            String kind,
            RegionCode region,
            @Nullable UUID leadId,
            LocalDate beganOn) {}

    record Last(UUID leadId, MilestoneKind kind, LocalDate occurredOn, boolean triaged) {}

    record Part(UUID subjectId, UUID leadId) {}
}
