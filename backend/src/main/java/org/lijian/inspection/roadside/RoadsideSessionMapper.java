package org.lijian.inspection.roadside;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface RoadsideSessionMapper {
    void insert(RoadsideSession session);

    @Nullable RoadsideSession byId(RoadsideSessionId id);

    @Nullable RoadsideSession byIdForUpdate(RoadsideSessionId id);

    int update(@Param("session") RoadsideSession session, @Param("version") long version);

    void insertChecks(@Param("checks") List<CheckedVehicle> checks);

    /** Those of these ids that are known. */
    List<CheckedVehicle> known(@Param("ids") List<VehicleCheckId> ids);

    @Nullable CheckedVehicle checkById(VehicleCheckId id);

    /** Those of these plates that were checked in the session. */
    List<String> platesIn(@Param("session") RoadsideSessionId session, @Param("plates") List<String> plates);

    SessionFigures figures(RoadsideSessionId session);

    /** Newest first. */
    List<CheckedVehicle> checks(
            @Param("session") RoadsideSessionId session,
            @Param("result") @Nullable CheckResult result,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    List<RoadsideSession> page(
            @Param("prefix") String prefix, @Param("after") @Nullable UUID after, @Param("rows") int rows);
}
