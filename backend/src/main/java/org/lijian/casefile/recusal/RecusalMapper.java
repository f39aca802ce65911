package org.lijian.casefile.recusal;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.inspection.InspectionId;
import org.lijian.shared.OfficerId;

@Mapper
interface RecusalMapper {
    void insert(Recusal recusal);

    /** @return rows updated: none when the recusal is not at {@code version} any more */
    int update(@Param("recusal") Recusal recusal, @Param("version") long version);

    void insertAttendee(@Param("id") RecusalId id, @Param("officer") OfficerId officer);

    List<OfficerId> attendeesOf(RecusalId id);

    @Nullable Recusal find(RecusalId id);

    @Nullable Recusal lock(RecusalId id);

    /** Every recusal of a case, the first one first. */
    List<Recusal> ofCase(CaseId caseId);

    /** Whether one of this officer in the case waits or was granted. */
    boolean standing(@Param("caseId") CaseId caseId, @Param("officer") OfficerId officer);

    /** The cases under way that an officer was recused from. */
    List<Excluded> excludedFrom(OfficerId officer);

    /** A case, with what it came of, from which an officer was recused on a day. */
    record Excluded(CaseId caseId, InspectionId inspectionId, LocalDate decidedOn) {}
}
