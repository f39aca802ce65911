package org.lijian.registry.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.PartyId;

@Mapper
interface StandingMapper {
    void insert(Listing listing);

    int leave(@Param("listing") Listing listing, @Param("version") long version);

    @Nullable Listing byId(ListingId id);

    @Nullable Listing byIdForUpdate(ListingId id);

    /** Holds the party's row, so that two listings of one party are decided one after the other. */
    @Nullable PartyId lockParty(PartyId id);

    List<Listing> ofParties(@Param("parties") Collection<PartyId> parties);

    List<Listing> page(
            @Param("list") ListKind list,
            @Param("on") LocalDate on,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    void insertGrading(Grading grading);

    List<Grading> gradingsOf(@Param("parties") Collection<PartyId> parties);
}
