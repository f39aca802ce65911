package org.lijian.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

@Mapper
interface DeadlineMapper {
    /** Leaves the row that is there when subject, code and day of the trigger are the same. */
    void insertUnlessStarted(Deadline deadline);

    int update(Deadline deadline);

    Optional<Deadline> find(DeadlineId id);

    Optional<Deadline> lock(DeadlineId id);

    void insertChange(DeadlineChange change);

    void insertAttendee(@Param("changeId") DeadlineChangeId changeId, @Param("officer") OfficerId officer);

    /** Of every extension of the deadline. */
    List<ExtensionAttendee> attendees(DeadlineId id);

    /** In the order in which they were made. */
    List<DeadlineChange> changes(DeadlineId id);

    Optional<Deadline> findStarted(
            @Param("subjectId") UUID subjectId,
            @Param("code") String code,
            @Param("triggeredOn") LocalDate triggeredOn);

    Optional<Deadline> latest(
            @Param("subjectId") UUID subjectId,
            @Param("code") String code,
            @Param("state") @Nullable DeadlineState state);

    List<Deadline> lockOpen(@Param("subjectId") UUID subjectId, @Param("code") String code);

    /** Every running clock in the order of its id, from the one after {@code after}. */
    List<Deadline> lockRunning(@Param("after") @Nullable UUID after, @Param("rows") int rows);

    List<Deadline> list(
            @Param("area") String area,
            @Param("subject") @Nullable UUID subject,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);
}
