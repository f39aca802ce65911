package org.lijian.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.shared.OfficerId;

/** An attempt as its row has it; servers and proof have rows of their own. */
record AttemptRow(
        UUID id,
        DeliveryId deliveryId,
        int seq,
        DeliveryMethod method,
        LocalDate attemptedOn,
        DeliveryOutcome outcome,
        @Nullable String receiverName,
        @Nullable String receiverRelation,
        @Nullable String reason,
        OfficerId recordedBy,
        Instant recordedAt) {

    static AttemptRow of(DeliveryId deliveryId, int seq, DeliveryAttempt attempt) {
        Receiver receiver = attempt.receiver();
        return new AttemptRow(
                attempt.id(),
                deliveryId,
                seq,
                attempt.method(),
                attempt.attemptedOn(),
                attempt.outcome(),
                receiver == null ? null : receiver.name(),
                receiver == null ? null : receiver.relation(),
                attempt.reason(),
                attempt.recordedBy(),
                attempt.recordedAt());
    }

    DeliveryAttempt with(List<Server> servers, List<Proof> proof) {
        return new DeliveryAttempt(
                id,
                method,
                attemptedOn,
                outcome,
                receiverName == null ? null : new Receiver(receiverName, receiverRelation),
                servers.stream()
                        .filter(server -> server.attemptId().equals(id))
                        .map(Server::officerId)
                        .toList(),
                reason,
                proof.stream()
                        .filter(item -> item.attemptId().equals(id))
                        .map(Proof::evidenceId)
                        .toList(),
                recordedBy,
                recordedAt);
    }

    /** An officer who went. */
    record Server(UUID attemptId, int seq, OfficerId officerId) {}

    /** Evidence of the attempt. */
    record Proof(UUID attemptId, int seq, EvidenceId evidenceId) {}
}
