package org.lijian.registry.merger;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.PartyId;

@Mapper
interface MergerMapper {
    void insert(Merger merger);

    int undo(Merger merger);

    /** The merger of an entry that holds. */
    @Nullable Merger ofMerged(PartyId merged);

    List<PartyId> mergedInto(PartyId survivor);

    /** All mergers ever of an entry, from either side, newest first. */
    List<Merger> all(PartyId party);

    /** Holds both rows in the order of their ids, so that no circle comes of two commands at once. */
    List<PartyId> lock(@Param("one") PartyId one, @Param("other") PartyId other);

    /** Entries of the register that have something in common with this one and are merged into none. */
    List<Match> matches(@Param("id") PartyId id, @Param("rows") int rows);

    /** An entry and what it has in common. */
    record Match(
            PartyId id, boolean sameIdentityNumber, boolean sameName, boolean samePhone, boolean sameRepresentative) {}
}
