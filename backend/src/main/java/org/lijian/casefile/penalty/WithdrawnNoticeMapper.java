package org.lijian.casefile.penalty;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.evidence.EvidenceId;

@Mapper
interface WithdrawnNoticeMapper {
    void insert(WithdrawnNotice withdrawn);

    void insertEvidence(@Param("penaltyId") PenaltyId penaltyId, @Param("evidence") EvidenceId evidence);

    @Nullable WithdrawnNotice of(PenaltyId penaltyId);

    List<EvidenceId> evidenceOf(PenaltyId penaltyId);
}
