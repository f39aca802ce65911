package org.lijian.platform;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

@Mapper
interface IdempotencyMapper {
    void insert(
            @Param("officer") OfficerId officer,
            @Param("key") String key,
            @Param("requestSha256") String requestSha256);

    void answer(@Param("officer") OfficerId officer, @Param("key") String key, @Param("answer") FirstAnswer answer);

    @Nullable FirstAnswer find(@Param("officer") OfficerId officer, @Param("key") String key);
}
