package org.lijian.lead;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

@Mapper
interface InformantOpeningMapper {
    void insert(InformantOpening opening);

    @Nullable InformantOpening byId(OpeningId id);

    @Nullable InformantOpening lock(OpeningId id);

    int saveDecision(@Param("opening") InformantOpening opening, @Param("version") long version);

    /** The last one approved for the officer after {@code since}. */
    @Nullable InformantOpening openFor(
            @Param("lead") LeadId lead, @Param("officer") OfficerId officer, @Param("since") Instant since);

    List<InformantOpening> list(
            @Param("prefix") String prefix,
            @Param("lead") @Nullable LeadId lead,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);
}
