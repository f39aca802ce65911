package org.lijian.registry.ownership;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;

@Mapper
interface OwnerMapper {
    void insert(Owner owner);

    /** Newest first; the first of them from its registration when nothing was ever changed. */
    List<Owner> of(RegulatedObjectId object);

    int changeOwner(
            @Param("object") RegulatedObjectId object, @Param("party") PartyId party, @Param("version") long version);
}
