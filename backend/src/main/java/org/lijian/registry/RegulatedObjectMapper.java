package org.lijian.registry;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface RegulatedObjectMapper {
    void insert(RegulatedObject object);

    @Nullable RegulatedObject byId(RegulatedObjectId id);

    List<RegulatedObject> page(
            @Param("prefix") String prefix,
            @Param("partyId") @Nullable PartyId partyId,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    List<RegulatedObject> ofKinds(
            @Param("prefix") String prefix, @Param("kinds") Collection<ObjectKind> kinds, @Param("rows") int rows);
}
