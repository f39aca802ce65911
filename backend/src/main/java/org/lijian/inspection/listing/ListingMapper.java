package org.lijian.inspection.listing;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.RegulatedObjectId;

@Mapper
interface ListingMapper {
    void insert(Listing listing);

    @Nullable Listing byId(ListingId id);

    @Nullable Listing byIdForUpdate(ListingId id);

    /** The entries of an object that have not ended. */
    List<Listing> openOf(RegulatedObjectId object);

    int update(@Param("listing") Listing listing, @Param("version") long version);

    List<Listing> page(
            @Param("prefix") String prefix,
            @Param("list") @Nullable ObjectList list,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);
}
