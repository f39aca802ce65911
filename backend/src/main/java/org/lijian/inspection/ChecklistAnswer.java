package org.lijian.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;

/** How one item of the checklist was found, and the evidence for it. */
public record ChecklistAnswer(
        String item, AnswerResult result, @Nullable String note, List<EvidenceId> evidence) {
    public ChecklistAnswer {
        evidence = List.copyOf(evidence);
    }
}
