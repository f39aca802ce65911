package org.lijian.casefile.reopening;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.law.reopening.ReopeningKind;

/**
 * Proposes to investigate a closed case again.
 *
 * @param evidence the papers that prove the ground
 * @param revokedBy who revoked the decision or declared it void, {@code revocationNumber} under which number and {@code revokedOn} when; given
 *     with that ground, and with no other
 */
public record ProposeReopening(
        @Nullable UUID id,
        @Nullable ReopeningKind ground,
        @Nullable String reason,
        @Nullable List<EvidenceId> evidence,
        @Nullable String revokedBy,
        @Nullable String revocationNumber,
        @Nullable LocalDate revokedOn) {}
