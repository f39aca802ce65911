package org.lijian.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.document.DocumentId;
import org.lijian.document.DocumentType;
import org.lijian.evidence.EvidenceId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The service of one document: what, on whom, and every attempt in order. */
public record DeliveryView(
        DeliveryId id,
        DocumentId documentId,
        DocumentType documentType,
        @Nullable String documentNumber,
        LocalDate documentIssuedOn,
        UUID subjectId,
        UUID recipientId,
        RegionCode region,
        DeliveryStatus status,
        @Nullable LocalDate deliveredOn,
        List<Attempt> attempts,
        long version) {
    public DeliveryView {
        attempts = List.copyOf(attempts);
    }

    /** One attempt as it stands on the proof of service (送达回证). */
    public record Attempt(
            UUID id,
            DeliveryMethod method,
            LocalDate attemptedOn,
            DeliveryOutcome outcome,
            @Nullable Receiver receiver,
            List<OfficerId> servers,
            @Nullable String reason,
            List<EvidenceId> evidence,
            OfficerId recordedBy,
            Instant recordedAt) {
        public Attempt {
            servers = List.copyOf(servers);
            evidence = List.copyOf(evidence);
        }
    }
}
