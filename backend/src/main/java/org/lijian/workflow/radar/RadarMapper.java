package org.lijian.workflow.radar;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.RegionCode;

/** Reads the tables of the engine for what its queries cannot ask. */
@Mapper
interface RadarMapper {
    /** Jobs that failed, and timers that should have fired before {@code due}. */
    List<StuckJob> jobs(@Param("area") String area, @Param("due") Instant due);

    /** Places in processes where nothing is waited for. */
    List<DeadPlace> deadPlaces(@Param("area") String area);

    /** Which of these things a process runs about. */
    List<String> running(@Param("subjects") Collection<String> subjects);

    /** @param dueAt when it is due, or tried again after it failed */
    record StuckJob(
            String id,
            String definition,
            @Nullable String activity,
            String subject,
            RegionCode region,
            Instant createdAt,
            @Nullable Instant dueAt,
            int retries,
            boolean failed,
            @Nullable String fault) {}

    /** @param since when the process came there; unknown where its history is gone */
    record DeadPlace(
            String id,
            String activityInstance,
            String process,
            String definition,
            String activity,
            String subject,
            RegionCode region,
            @Nullable Instant since) {}
}
