package org.lijian.inspection.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lijian.inspection.AnswerResult;
import org.lijian.inspection.ChecklistAnswer;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.VisitContent;
import org.lijian.law.checklist.Checklist;
import org.lijian.law.checklist.ChecklistItem;
import org.lijian.law.limit.LimitDomain;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was measured and what is answered and named in agreement, and writes the measurements into the site record. */
@Component
class MeasuredContent implements VisitContent {
    private final MeasurementMapper mapper;
    private final JsonMapper json;

    MeasuredContent(MeasurementMapper mapper, JsonMapper json) {
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public void requireAgreement(InspectionView inspection, Checklist checklist, List<String> violations) {
        Set<LimitDomain> over = mapper.ofInspection(inspection.id()).stream()
                .filter(Measurement::over)
                .map(measurement -> measurement.kind().limits())
                .collect(Collectors.toSet());
        over.forEach(domain -> requireAnswered(inspection, checklist, domain));
        violations.forEach(violation -> requireBorneOut(inspection, checklist, violation, over));
    }

    private static void requireAnswered(InspectionView inspection, Checklist checklist, LimitDomain domain) {
        List<ChecklistItem> items = checklist.items().stream()
                .filter(item -> item.measured() == domain)
                .toList();
        if (!items.isEmpty() && items.stream().noneMatch(item -> isViolated(inspection, item))) {
            throw MeasurementRefusal.OVER_BUT_CONFORMS.with(
                    "items", items.stream().map(ChecklistItem::code).collect(Collectors.joining("、")));
        }
    }

    /** An act that only violated items of a measured kind establish needs a measurement over that limit. */
    private static void requireBorneOut(
            InspectionView inspection, Checklist checklist, String violation, Set<LimitDomain> over) {
        List<ChecklistItem> establishing = checklist.items().stream()
                .filter(item -> violation.equals(item.violation()) && isViolated(inspection, item))
                .toList();
        boolean borneOut =
                establishing.stream().anyMatch(item -> item.measured() == null || over.contains(item.measured()));
        if (!establishing.isEmpty() && !borneOut) {
            throw MeasurementRefusal.VIOLATED_WITHOUT_MEASUREMENT
                    .with("violation", violation)
                    .at("/violations");
        }
    }

    private static boolean isViolated(InspectionView inspection, ChecklistItem item) {
        return inspection.answers().stream()
                .filter(answer -> answer.item().equals(item.code()))
                .map(ChecklistAnswer::result)
                .anyMatch(AnswerResult.VIOLATES::equals);
    }

    @Override
    public List<String> lines(InspectionId inspection) {
        List<String> lines = new ArrayList<>();
        for (Measurement measurement : mapper.ofInspection(inspection)) {
            Instrument instrument = measurement.said().instrument();
            lines.add("现场监测：" + result(json.readTree(measurement.judged()))
                    + (instrument == null
                            ? ""
                            : "（仪器 " + instrument.name() + "，检定、校准证书 " + instrument.certificateNumber() + "，有效期至 "
                                    + instrument.calibratedUntil() + "）"));
        }
        return lines;
    }

    private static String result(JsonNode judged) {
        List<String> parts = new ArrayList<>();
        judged.path("judgement").path("findings").forEach(finding -> parts.add(finding(finding)));
        if (judged.path("day").path("day").has("item")) {
            parts.add(finding(judged.path("day").path("day")));
        }
        return parts.isEmpty() ? "油烟无组织排放，视同超标" : String.join("；", parts);
    }

    private static String finding(JsonNode finding) {
        String unit = " " + finding.path("unit").asString();
        return finding.path("name").asString() + " 实测 "
                + finding.path("measured").asString() + unit + "，折算 "
                + finding.path("converted").asString() + unit + "，限值 "
                + finding.path("limit").path("value").asString() + unit + "（"
                + finding.path("limit").path("standard").asString() + " "
                + finding.path("limit").path("table").asString() + "），"
                + (finding.path("over").asBoolean()
                        ? "超标 " + finding.path("exceededMultiple").asString() + " 倍"
                        : "未超标");
    }
}
