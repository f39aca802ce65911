package org.lijian.inspection.roadside;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface RepairMapper {
    void insertAll(@Param("repairs") List<Repair> repairs);

    @Nullable Repair byId(RepairId id);

    @Nullable Repair byIdForUpdate(RepairId id);

    int update(@Param("repair") Repair repair, @Param("version") long version);

    int steps(RepairId id);

    void insertStep(@Param("id") RepairId id, @Param("step") RepairStep step);

    List<Repair> page(
            @Param("prefix") String prefix,
            @Param("status") @Nullable RepairStatus status,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);
}
