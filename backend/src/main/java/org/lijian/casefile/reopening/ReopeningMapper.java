package org.lijian.casefile.reopening;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.evidence.EvidenceId;

@Mapper
interface ReopeningMapper {
    void insert(Reopening reopening);

    void insertEvidence(@Param("id") ReopeningId id, @Param("evidence") EvidenceId evidence);

    /** @return rows updated: none when the proposal is not at {@code version} any more */
    int update(@Param("reopening") Reopening reopening, @Param("version") long version);

    List<EvidenceId> evidenceOf(ReopeningId id);

    @Nullable Reopening find(ReopeningId id);

    @Nullable Reopening lock(ReopeningId id);

    /** Every proposal about a case, the first one first. */
    List<Reopening> ofCase(CaseId caseId);
}
