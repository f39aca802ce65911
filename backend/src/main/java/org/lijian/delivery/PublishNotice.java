package org.lijian.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;

/** Notes that a document was announced in public, where and why, and what shows it. */
public record PublishNotice(
        @Nullable LocalDate publishedOn,
        @Nullable String medium,
        @Nullable String reason,
        @Nullable EvidenceId evidence) {}
