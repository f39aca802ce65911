package org.lijian.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;

/** 填写检查清单: all answers given so far; they replace the former ones. */
public record AnswerChecklist(@Nullable List<Answer> answers) {
    /** One item's answer as sent. */
    public record Answer(
            @Nullable String item,
            @Nullable AnswerResult result,
            @Nullable String note,
            @Nullable List<EvidenceId> evidence) {}
}
