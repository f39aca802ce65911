package org.lijian.inspection.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.inspection.InspectionId;

/** 回头看逐项填写; it replaces what was answered before. */
public record AnswerFollowUp(@Nullable List<Item> items) {
    /** How one act of an earlier visit was found again, with new evidence. */
    public record Item(
            @Nullable InspectionId inspectionId,
            @Nullable String violation,
            @Nullable FollowUpResult result,
            @Nullable List<EvidenceId> evidence,
            @Nullable String note) {}
}
