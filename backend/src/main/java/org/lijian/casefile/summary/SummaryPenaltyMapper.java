package org.lijian.casefile.summary;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.inspection.InspectionId;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;

@Mapper
interface SummaryPenaltyMapper {
    void insert(SummaryPenalty penalty);

    void insertOfficer(@Param("id") SummaryPenaltyId id, @Param("officer") OfficerId officer);

    void insertEvidence(
            @Param("id") SummaryPenaltyId id, @Param("position") int position, @Param("evidence") EvidenceId evidence);

    /** @return rows updated: none when the penalty is not at {@code version} any more */
    int update(@Param("penalty") SummaryPenalty penalty, @Param("version") long version);

    @Nullable SummaryPenalty byId(SummaryPenaltyId id);

    @Nullable SummaryPenalty byIdForUpdate(SummaryPenaltyId id);

    @Nullable SummaryPenaltyId idByAct(
            @Param("inspectionId") InspectionId inspectionId,
            @Param("partyId") PartyId partyId,
            @Param("violation") String violation);

    List<SummaryPenaltyId> page(
            @Param("prefix") String prefix, @Param("after") @Nullable UUID after, @Param("rows") int rows);

    Set<OfficerId> officersOf(SummaryPenaltyId id);

    List<EvidenceId> evidenceOf(SummaryPenaltyId id);
}
