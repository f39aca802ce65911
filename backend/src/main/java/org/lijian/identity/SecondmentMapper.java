package org.lijian.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

@Mapper
interface SecondmentMapper {
    void insert(Secondment secondment);

    void revoke(@Param("id") SecondmentId id, @Param("by") OfficerId by);

    @Nullable Secondment byId(SecondmentId id);

    List<Secondment> page(
            @Param("officer") OfficerId officer, @Param("after") @Nullable UUID after, @Param("rows") int rows);

    /** Whether the officer works elsewhere on any of these days. */
    boolean isLent(@Param("officer") OfficerId officer, @Param("from") LocalDate from, @Param("to") LocalDate to);

    /** Where the officer works on that day, if it is not at home. */
    @Nullable RegionCode regionOn(@Param("officer") OfficerId officer, @Param("on") LocalDate on);
}
