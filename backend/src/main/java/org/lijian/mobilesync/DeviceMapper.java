package org.lijian.mobilesync;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

@Mapper
interface DeviceMapper {
    void insert(Device device);

    @Nullable Device find(DeviceId id);

    @Nullable Device lock(DeviceId id);

    int saveLock(@Param("device") Device device, @Param("version") long version);

    boolean isEnrolledFor(@Param("device") DeviceId device, @Param("officer") OfficerId officer);

    List<Device> list(@Param("prefix") String prefix, @Param("after") @Nullable UUID after, @Param("rows") int rows);

    void insertEnrolment(Enrolment enrolment);

    @Nullable Enrolment lockEnrolment(String codeSha256);

    void useEnrolment(
            @Param("codeSha256") String codeSha256, @Param("device") DeviceId device, @Param("at") Instant at);

    /** The officer uses the device from now on, unless they did. */
    void join(
            @Param("device") DeviceId device,
            @Param("officer") OfficerId officer,
            @Param("at") Instant at,
            @Param("appVersion") @Nullable String appVersion);

    /** What was heard of the outbox of an officer: zero rows when the device is not enrolled for them. */
    int heard(
            @Param("device") DeviceId device,
            @Param("officer") OfficerId officer,
            @Param("at") Instant at,
            @Param("appVersion") String appVersion,
            @Param("pending") int pending,
            @Param("oldest") @Nullable Instant oldest);

    List<UnsyncedWork> unsynced(
            @Param("prefix") String prefix, @Param("after") @Nullable UUID after, @Param("rows") int rows);
}
