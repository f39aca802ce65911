package org.lijian.casefile.recusal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** Declares that one may not handle a case, or notes that the party says so of somebody. */
public record RequestRecusal(
        @Nullable UUID id,
        @Nullable OfficerId officer,
        @Nullable RecusalApplicant applicant,
        @Nullable RecusalGround ground,
        @Nullable String reason,
        @Nullable LocalDate appliedOn) {}
