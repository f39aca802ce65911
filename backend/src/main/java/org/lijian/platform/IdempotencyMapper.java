package org.lijian.platform;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

@Mapper
interface IdempotencyMapper {
    void insert(
            @Param("officer") OfficerId officer,
            @Param("keySha256") String keySha256,
            @Param("requestSha256") String requestSha256);

    void answer(
            @Param("officer") OfficerId officer,
            @Param("keySha256") String keySha256,
            @Param("answer") FirstAnswer answer);

    @Nullable FirstAnswer find(@Param("officer") OfficerId officer, @Param("keySha256") String keySha256);

    /** @return how many were older than seven days and are gone, {@code most} at the most */
    int forgetOld(@Param("most") int most);
}
