package org.lijian.disclosure;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;

@Mapper
interface PublicationMapper {
    void insert(Publication publication);

    @Nullable Publication find(@Param("id") PublicationId id);

    @Nullable Publication findByPenalty(@Param("penaltyId") PenaltyId penaltyId);

    /** Those of the regions that begin with {@code area}; all of them when it is empty. */
    List<Publication> list(
            @Param("penaltyId") @Nullable PenaltyId penaltyId,
            @Param("area") String area,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    /** What anybody may still read, newest first. */
    List<Publication> inForce(@Param("after") @Nullable UUID after, @Param("rows") int rows);

    void insertRetraction(Retraction retraction);

    @Nullable Retraction retraction(@Param("publicationId") PublicationId publicationId);
}
