package org.lijian.casefile.link;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseStatus;
import org.lijian.shared.OfficerId;

/**
 * A case that belongs to another, as it stands now.
 *
 * @param number absent until it is filed
 */
public record LinkedCase(
        CaseId caseId,
        @Nullable String number,
        CaseStatus status,
        LinkKind kind,
        String reason,
        LocalDate linkedOn,
        OfficerId linkedBy) {}
