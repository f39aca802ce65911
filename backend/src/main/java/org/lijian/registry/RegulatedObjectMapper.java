package org.lijian.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.LegalTime;
import org.lijian.shared.OfficerId;

@Mapper
interface RegulatedObjectMapper {
    /** The object and its first owner. */
    default void insert(RegulatedObject object) {
        insertRow(object);
        LocalDate from = LocalDate.ofInstant(object.registeredAt(), LegalTime.ZONE);
        insertOwner(object.id(), new ObjectOwner(object.partyId(), from), object.registeredBy(), object.registeredAt());
    }

    void insertRow(RegulatedObject object);

    void insertOwner(
            @Param("id") RegulatedObjectId id,
            @Param("owner") ObjectOwner owner,
            @Param("by") OfficerId by,
            @Param("at") Instant at);

    void insertVersion(@Param("id") RegulatedObjectId id, @Param("former") ObjectVersion former);

    @Nullable RegulatedObject byId(RegulatedObjectId id);

    List<RegulatedObject> byIds(@Param("ids") Collection<RegulatedObjectId> ids);

    /** The records merged into any of {@code survivors}, in the order of their ids. */
    List<RegulatedObject> mergedInto(@Param("survivors") Collection<RegulatedObjectId> survivors);

    /** Those of {@code things} that are objects, and the objects of those that are parties. */
    List<RegulatedObjectId> thatAreOrBelongTo(@Param("things") Collection<UUID> things);

    @Nullable RegulatedObject byIdForUpdate(RegulatedObjectId id);

    @Nullable RegulatedObjectId idByPlate(String plate);

    @Nullable RegulatedObjectId idByVin(String vin);

    @Nullable RegulatedObjectId idByMachineCode(String code);

    /** Newest first. */
    List<ObjectOwner> ownersOf(RegulatedObjectId id);

    /** Newest first. */
    List<ObjectVersion> versionsOf(RegulatedObjectId id);

    int update(@Param("object") RegulatedObject object, @Param("version") long version);

    List<RegulatedObject> page(
            @Param("prefix") String prefix,
            @Param("partyId") @Nullable PartyId partyId,
            @Param("plate") @Nullable String plate,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    /** Without those that were merged into another. */
    List<RegulatedObject> ofKinds(
            @Param("prefix") String prefix, @Param("kinds") Collection<ObjectKind> kinds, @Param("rows") int rows);
}
