package org.lijian.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.ArchiveItem;
import org.lijian.casefile.ArchivePart;
import org.lijian.casefile.ArchiveSection;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.ClosingCondition;
import org.lijian.casefile.ClosingGround;
import org.lijian.inspection.InspectionId;
import org.lijian.platform.LegalTime;
import org.lijian.shared.Problem;
import org.springframework.stereotype.Component;

/** What orders to correct have to be before their case may be closed as performed, and what they leave in its file. */
@Component
class OrdersOfCase implements ClosingCondition, ArchiveSection {
    private final CorrectionOrderMapper mapper;
    private final LegalTime time;

    OrdersOfCase(CorrectionOrderMapper mapper, LegalTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    /** A recheck has found that the last order about each act was obeyed; what was not ordered has not to be corrected. */
    @Override
    public Optional<Problem> unmet(CaseId caseId) {
        Map<Act, CorrectionOrder> last = new LinkedHashMap<>();
        mapper.ofCase(caseId).forEach(order -> last.put(new Act(order.inspectionId(), order.violation()), order));
        return last.values().stream()
                .filter(order -> order.status() != CorrectionStatus.CORRECTED)
                .findFirst()
                .map(order -> CorrectionRefusal.NOT_CORRECTED.with("number", order.documentNumber()));
    }

    /** Correction belongs to the performance of a penalty (令30第七十七条); no other ground asks for it. */
    @Override
    public Optional<Problem> unmet(CaseId caseId, ClosingGround ground) {
        return ground == ClosingGround.PERFORMED ? unmet(caseId) : Optional.empty();
    }

    private record Act(InspectionId inspectionId, String violation) {}

    @Override
    public List<ArchiveItem> items(CaseId caseId) {
        List<ArchiveItem> items = new ArrayList<>();
        for (CorrectionOrder order : mapper.ofCase(caseId)) {
            items.add(new ArchiveItem(ArchivePart.NOTICE, "责令改正违法行为决定书", order.documentNumber()));
            items.add(new ArchiveItem(ArchivePart.NOTICE, "责令改正违法行为决定书送达回证", text(order.servedOnOrNull())));
            items.add(recheckItem(order));
        }
        return items;
    }

    /** An order that was not rechecked in time has no record of it and never will. */
    private ArchiveItem recheckItem(CorrectionOrder order) {
        if (order.lapsed(time.today())) {
            return new ArchiveItem(ArchivePart.EVIDENCE, "复查期限届满未复查", text(order.recheckBy()));
        }
        Recheck recheck = mapper.recheckOf(order.id());
        return new ArchiveItem(ArchivePart.EVIDENCE, "复查记录", recheck == null ? null : text(recheck.recheckedOn()));
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
