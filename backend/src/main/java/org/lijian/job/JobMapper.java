package org.lijian.job;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

@Mapper
interface JobMapper {
    void insert(Job job);

    @Nullable Job byId(JobId id);

    List<Job> page(@Param("by") OfficerId by, @Param("after") @Nullable UUID after, @Param("rows") int rows);

    /** Zero rows when it is over already. */
    int start(@Param("id") JobId id, @Param("at") Instant at);

    /** Zero rows when it is not running any more. */
    int advance(@Param("id") JobId id, @Param("done") long done, @Param("total") @Nullable Long total);

    int file(
            @Param("id") JobId id,
            @Param("name") String name,
            @Param("mediaType") String mediaType,
            @Param("size") long size,
            @Param("sha256") String sha256);

    int finish(@Param("id") JobId id, @Param("at") Instant at);

    int fail(
            @Param("id") JobId id,
            @Param("at") Instant at,
            @Param("code") String code,
            @Param("zh") String zh,
            @Param("en") String en);

    int cancel(@Param("id") JobId id, @Param("at") Instant at);
}
