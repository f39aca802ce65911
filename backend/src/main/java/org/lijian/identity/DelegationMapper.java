package org.lijian.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

@Mapper
interface DelegationMapper {
    void insert(Delegation delegation);

    void revoke(@Param("id") DelegationId id, @Param("by") OfficerId by);

    @Nullable Delegation byId(DelegationId id);

    List<Delegation> page(
            @Param("officer") OfficerId officer, @Param("after") @Nullable UUID after, @Param("rows") int rows);

    /** Whether {@code officer} has a delegate on any of these days. */
    boolean isAway(@Param("officer") OfficerId officer, @Param("from") LocalDate from, @Param("to") LocalDate to);

    /** Whether {@code officer} stands in for somebody on any of these days. */
    boolean standsIn(@Param("officer") OfficerId officer, @Param("from") LocalDate from, @Param("to") LocalDate to);

    Set<OfficerId> awayFor(@Param("delegate") OfficerId delegate, @Param("on") LocalDate on);
}
