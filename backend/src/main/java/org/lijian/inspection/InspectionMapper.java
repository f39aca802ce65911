package org.lijian.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.lead.LeadId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;

@Mapper
interface InspectionMapper {
    void insert(Inspection inspection);

    void insertInspector(
            @Param("id") InspectionId id, @Param("position") int position, @Param("officer") OfficerId officer);

    void replaceInspector(
            @Param("id") InspectionId id, @Param("leaving") OfficerId leaving, @Param("joining") OfficerId joining);

    @Nullable Inspection rowById(InspectionId id);

    @Nullable Inspection rowByIdForUpdate(InspectionId id);

    List<OfficerId> inspectorsOf(InspectionId id);

    List<AnswerRow> answersOf(InspectionId id);

    List<AnswerEvidenceRow> answerEvidenceOf(InspectionId id);

    List<Reading> readingsOf(InspectionId id);

    @Nullable SiteRecord siteRecordOf(InspectionId id);

    /** @return rows updated: none when the inspection is not at {@code version} any more */
    int update(@Param("inspection") Inspection inspection, @Param("version") long version);

    void deleteAnswerEvidence(InspectionId id);

    void deleteAnswers(InspectionId id);

    void insertAnswer(
            @Param("id") InspectionId id, @Param("position") int position, @Param("answer") ChecklistAnswer answer);

    void insertAnswerEvidence(
            @Param("id") InspectionId id,
            @Param("item") String item,
            @Param("position") int position,
            @Param("evidence") EvidenceId evidence);

    void insertReading(@Param("id") InspectionId id, @Param("reading") Reading reading);

    List<String> violationsOf(InspectionId id);

    List<InspectionId> ofObject(@Param("records") Collection<RegulatedObjectId> records);

    List<ObjectVisit> visitsTo(@Param("objects") Collection<RegulatedObjectId> objects);

    List<RegulatedObjectId> objectsOf(@Param("things") Collection<UUID> things);

    List<InspectionId> openOf(OfficerId officer);

    void insertViolation(
            @Param("id") InspectionId id,
            @Param("violation") String violation,
            @Param("position") int position,
            @Param("source") ViolationSource source);

    void insertSiteRecord(@Param("id") InspectionId id, @Param("record") SiteRecord record);

    List<Inspection> page(
            @Param("prefix") String prefix,
            @Param("lead") @Nullable LeadId lead,
            @Param("status") @Nullable InspectionStatus status,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    long count(@Param("prefix") String prefix, @Param("status") @Nullable InspectionStatus status);

    default @Nullable Inspection byId(InspectionId id) {
        Inspection inspection = rowById(id);
        return inspection == null ? null : whole(inspection);
    }

    default @Nullable Inspection byIdForUpdate(InspectionId id) {
        Inspection inspection = rowByIdForUpdate(id);
        return inspection == null ? null : whole(inspection);
    }

    default void insertWhole(Inspection inspection) {
        insert(inspection);
        for (int i = 0; i < inspection.inspectors().size(); i++) {
            insertInspector(inspection.id(), i, inspection.inspectors().get(i));
        }
    }

    default void replaceAnswers(Inspection inspection) {
        InspectionId id = inspection.id();
        deleteAnswerEvidence(id);
        deleteAnswers(id);
        for (int i = 0; i < inspection.answers().size(); i++) {
            ChecklistAnswer answer = inspection.answers().get(i);
            insertAnswer(id, i, answer);
            for (int k = 0; k < answer.evidence().size(); k++) {
                insertAnswerEvidence(id, answer.item(), k, answer.evidence().get(k));
            }
        }
    }

    /** The record and the acts it names. */
    default void insertSigned(InspectionId id, SiteRecord record) {
        insertSiteRecord(id, record);
        for (int i = 0; i < record.violations().size(); i++) {
            insertViolation(id, record.violations().get(i), i, ViolationSource.SITE_RECORD);
        }
    }

    private Inspection whole(Inspection inspection) {
        InspectionId id = inspection.id();
        Map<String, List<EvidenceId>> evidence = answerEvidenceOf(id).stream()
                .collect(Collectors.groupingBy(
                        AnswerEvidenceRow::item,
                        Collectors.mapping(AnswerEvidenceRow::evidenceId, Collectors.toList())));
        List<ChecklistAnswer> answers = answersOf(id).stream()
                .map(row -> new ChecklistAnswer(
                        row.item(), row.result(), row.note(), evidence.getOrDefault(row.item(), List.of())))
                .toList();
        return inspection.with(inspectorsOf(id), answers, readingsOf(id), violationsOf(id), siteRecordOf(id));
    }

    /** An answer without its evidence. */
    record AnswerRow(
            String item, AnswerResult result, @Nullable String note) {}

    /** One item of evidence for one answer. */
    record AnswerEvidenceRow(String item, EvidenceId evidenceId) {}
}
