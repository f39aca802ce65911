package org.lijian.platform;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

@Mapper
interface RefreshTokenMapper {
    void insert(RefreshToken token);

    /** Locked until the transaction ends, so that of two who offer it at once the second finds it used. */
    @Nullable RefreshToken lock(String sha256);

    void use(String sha256);

    /** The sign-ins of an officer on a device. */
    List<String> families(@Param("device") UUID device, @Param("officer") OfficerId officer);

    void deleteFamily(String authorizationId);

    /** Those too old to be offered to any purpose. */
    void deleteExpired(@Param("authorizationId") String authorizationId, @Param("before") Instant before);
}
