package org.lijian.collection;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;

@Mapper
interface DecisionRevocationMapper {
    void insert(DecisionRevocation revocation);

    void insertEvidence(@Param("collectionId") CollectionId collectionId, @Param("evidenceId") EvidenceId evidenceId);

    @Nullable DecisionRevocation of(CollectionId collectionId);

    List<EvidenceId> evidenceOf(CollectionId collectionId);
}
