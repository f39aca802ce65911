package org.lijian.inspection.followup;

import java.util.List;
import java.util.stream.Collectors;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.VisitContent;
import org.lijian.law.checklist.Checklist;
import org.springframework.stereotype.Component;

/** Lets no record be signed while something the visit took up is not answered. */
@Component
class FollowUpContent implements VisitContent {
    private final FollowUpMapper mapper;

    FollowUpContent(FollowUpMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void requireAgreement(InspectionView inspection, Checklist checklist, List<String> violations) {
        List<FollowUpItem> open = mapper.rows(inspection.id()).stream()
                .filter(item -> item.result() == null)
                .toList();
        if (!open.isEmpty()) {
            throw FollowUpRefusal.INCOMPLETE.with(
                    "violations", open.stream().map(FollowUpItem::violation).collect(Collectors.joining("、")));
        }
    }

    @Override
    public List<String> lines(InspectionId inspection) {
        return mapper.rows(inspection).stream()
                .map(item ->
                        "回头看：" + item.violation() + " " + word(item) + (item.note() == null ? "" : "，" + item.note()))
                .toList();
    }

    private static String word(FollowUpItem item) {
        FollowUpResult result = item.result();
        if (result == FollowUpResult.CORRECTED) {
            return "已整改";
        }
        return result == FollowUpResult.NOT_CORRECTED ? "未整改" : "无法查看";
    }
}
