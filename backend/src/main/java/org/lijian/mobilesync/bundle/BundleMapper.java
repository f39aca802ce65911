package org.lijian.mobilesync.bundle;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.RegionCode;

@Mapper
interface BundleMapper {
    /** Something happened to the subjects; it has no place in the order yet. */
    void insertChanges(@Param("subjects") Collection<UUID> subjects);

    List<Change> changes(int most);

    void deleteChanges(@Param("changes") Collection<Change> changes);

    /** The last place that was given, held so that nobody else gives one. */
    long lockHead();

    void saveHead(long position);

    void placeObject(
            @Param("object") RegulatedObjectId object,
            @Param("region") RegionCode region,
            @Param("position") long position);

    List<Row> rows(UUID audience);

    void place(@Param("audience") UUID audience, @Param("row") Row row, @Param("at") Instant at);

    /** What the audiences have behind a place, in order. */
    List<Row> after(
            @Param("audiences") Collection<UUID> audiences, @Param("position") long position, @Param("rows") int rows);

    List<ObjectRow> objectsAfter(
            @Param("prefix") String prefix, @Param("position") long position, @Param("rows") int rows);

    int forgetGone(Instant before);

    record Change(long id, UUID subjectId) {}

    /** @param sha256 of its content, to know whether it changed */
    record Row(BundleKind kind, String itemKey, String sha256, long position, boolean gone) {}

    record ObjectRow(RegulatedObjectId objectId, long position) {}
}
