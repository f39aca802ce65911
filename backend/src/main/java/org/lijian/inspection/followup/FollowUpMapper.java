package org.lijian.inspection.followup;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.inspection.InspectionId;
import org.lijian.lead.LeadId;
import org.lijian.registry.RegulatedObjectId;

@Mapper
interface FollowUpMapper {
    void begin(
            @Param("visit") InspectionId visit,
            @Param("object") RegulatedObjectId object,
            @Param("origin") InspectionId origin,
            @Param("violation") String violation);

    /** What a visit took up, in the order of the visits it was found on. */
    default List<FollowUpItem> rows(InspectionId visit) {
        List<EvidenceRow> shown = evidenceOf(visit);
        return rowsOf(visit).stream()
                .map(row -> new FollowUpItem(
                        row.inspectionId(),
                        row.violation(),
                        row.result(),
                        shown.stream()
                                .filter(one -> one.inspectionId().equals(row.inspectionId())
                                        && one.violation().equals(row.violation()))
                                .map(EvidenceRow::evidenceId)
                                .toList(),
                        row.note()))
                .toList();
    }

    List<Row> rowsOf(InspectionId visit);

    List<EvidenceRow> evidenceOf(InspectionId visit);

    void answer(@Param("visit") InspectionId visit, @Param("item") FollowUpItem item);

    void deleteEvidence(InspectionId visit);

    void insertEvidence(
            @Param("visit") InspectionId visit,
            @Param("item") FollowUpItem item,
            @Param("evidence") EvidenceId evidence);

    /**
     * Acts found at the visits that were found corrected or were waived since.
     *
     * @param origins at least one
     */
    List<Ended> ended(@Param("origins") Collection<InspectionId> origins);

    void waive(
            @Param("origin") InspectionId origin,
            @Param("object") RegulatedObjectId object,
            @Param("said") WaiveFollowUp said);

    @Nullable LeadId nextLead(InspectionId visit);

    void insertNext(@Param("visit") InspectionId visit, @Param("lead") LeadId lead);

    /** One act without its evidence. */
    record Row(
            InspectionId inspectionId,
            String violation,
            @Nullable FollowUpResult result,
            @Nullable String note) {}

    /** One item of evidence of one act. */
    record EvidenceRow(InspectionId inspectionId, String violation, EvidenceId evidenceId) {}

    /** An act that never comes back. */
    record Ended(InspectionId inspectionId, String violation) {}
}
