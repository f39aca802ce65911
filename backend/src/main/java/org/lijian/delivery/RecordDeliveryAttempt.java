package org.lijian.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.shared.OfficerId;

/** One attempt at service as the proof of service (送达回证) states it; {@code reason} says why it failed or why it had to be left. */
public record RecordDeliveryAttempt(
        @Nullable UUID id,
        @Nullable DeliveryMethod method,
        @Nullable LocalDate attemptedOn,
        @Nullable DeliveryOutcome outcome,
        @Nullable Receiver receiver,
        @Nullable List<OfficerId> servers,
        @Nullable String reason,
        @Nullable List<EvidenceId> evidence) {}
