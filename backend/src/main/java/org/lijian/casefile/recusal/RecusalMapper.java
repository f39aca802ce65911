package org.lijian.casefile.recusal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.inspection.InspectionId;
import org.lijian.lead.LeadId;
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

    /** The cases that an officer was recused from. */
    List<Excluded> recusedFrom(OfficerId officer);

    /** The cases that acts of these are handled in: those split off from them, and those they were merged into. */
    List<CaseId> goneOnIn(@Param("cases") Collection<CaseId> cases);

    /** What those of the cases came of that are under way. */
    List<Origin> originsUnderWay(@Param("cases") Collection<CaseId> cases);

    /** A case from which an officer was recused on a day. */
    record Excluded(CaseId caseId, LocalDate decidedOn) {}

    /** What one act of a case came of. */
    record Origin(CaseId caseId, InspectionId inspectionId, LeadId leadId) {}
}
