package org.lijian.inspection.laboratory;

import java.util.List;
import java.util.stream.Collectors;
import org.lijian.inspection.AnswerResult;
import org.lijian.inspection.ChecklistAnswer;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.VisitContent;
import org.lijian.inspection.measurement.MeasurementRefusal;
import org.lijian.law.checklist.Checklist;
import org.springframework.stereotype.Component;

/** Lets items await a report only where samples were taken, and nothing be concluded before the party knows the result. */
@Component
class SampledContent implements VisitContent {
    private final LaboratoryReportMapper mapper;

    SampledContent(LaboratoryReportMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void requireAgreement(InspectionView inspection, Checklist checklist, List<String> violations) {
        List<String> pending = inspection.answers().stream()
                .filter(answer -> answer.result() == AnswerResult.PENDING)
                .map(ChecklistAnswer::item)
                .toList();
        boolean sampled = !mapper.ofInspection(inspection.id()).isEmpty();
        boolean measured = checklist.items().stream()
                .filter(item -> pending.contains(item.code()))
                .allMatch(item -> item.measured() != null);
        if (!pending.isEmpty() && !(sampled && measured)) {
            throw MeasurementRefusal.PENDING_WITHOUT_SAMPLES.with("items", String.join("、", pending));
        }
    }

    @Override
    public void requireConcludable(InspectionId inspection) {
        for (LaboratoryReport report : mapper.ofInspection(inspection)) {
            if (report.status() != LaboratoryReportStatus.TOLD) {
                throw LaboratoryRefusal.RESULT_NOT_TOLD.with(
                        "step", report.status().step());
            }
        }
    }

    @Override
    public List<String> lines(InspectionId inspection) {
        return mapper.ofInspection(inspection).stream()
                .map(LaboratoryReport::taken)
                .map(taken -> "采样送检：样品 "
                        + (taken.samples() == null
                                ? ""
                                : taken.samples().stream()
                                        .map(sample -> sample.number() + "（" + sample.point() + "）")
                                        .collect(Collectors.joining("、")))
                        + "，送 " + taken.laboratory() + "（资质认定编号 " + taken.cmaNumber() + "），在场人员 "
                        + taken.witnessedBy())
                .toList();
    }
}
