package org.lijian.registry.merger;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.RegulatedObjectId;

@Mapper
interface ObjectMergerMapper {
    void insert(ObjectMerger merger);

    int undo(ObjectMerger merger);

    /** The merger of a record that holds. */
    @Nullable ObjectMerger ofMerged(RegulatedObjectId merged);

    boolean anyMergedInto(RegulatedObjectId survivor);

    /** Holds both rows in the order of their ids, so that no circle comes of two commands at once. */
    List<RegulatedObjectId> lock(@Param("one") RegulatedObjectId one, @Param("other") RegulatedObjectId other);

    /** Lets the record say which one goes on for it; none when the merger was undone. */
    void point(@Param("merged") RegulatedObjectId merged, @Param("survivor") @Nullable RegulatedObjectId survivor);

    /** Records of the same kind in the area that have something in common with this one and are merged into none. */
    List<Match> matches(@Param("id") RegulatedObjectId id, @Param("prefix") String prefix, @Param("rows") int rows);

    /** A record and what it has in common. */
    record Match(RegulatedObjectId id, boolean sameOwner, boolean sameName, boolean sameAddress, boolean samePlace) {}
}
