package org.lijian.lead;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface LeadMapper {
    void insert(Lead lead);

    void insertInformant(SealedInformant informant);

    @Nullable Lead byId(LeadId id);

    @Nullable Lead byIdForUpdate(LeadId id);

    @Nullable SealedInformant informantOf(LeadId id);

    /** @return rows updated: none when the lead is not at {@code version} any more */
    int update(@Param("lead") Lead lead, @Param("version") long version);

    List<Lead> page(
            @Param("prefix") String prefix,
            @Param("status") @Nullable LeadStatus status,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    long count(@Param("prefix") String prefix, @Param("status") @Nullable LeadStatus status);
}
