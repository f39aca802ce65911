package org.lijian.collection;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;

@Mapper
interface CollectionEndingMapper {
    void insert(CollectionEnding ending);

    void insertEvidence(@Param("collectionId") CollectionId collectionId, @Param("evidenceId") EvidenceId evidenceId);

    @Nullable CollectionEnding of(CollectionId collectionId);

    List<EvidenceId> evidenceOf(CollectionId collectionId);
}
