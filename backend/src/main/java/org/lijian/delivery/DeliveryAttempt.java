package org.lijian.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.platform.Require;
import org.lijian.shared.OfficerId;

/** One attempt at service as the proof of service (送达回证) states it. */
record DeliveryAttempt(
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
    DeliveryAttempt {
        servers = List.copyOf(servers);
        evidence = List.copyOf(evidence);
    }

    static DeliveryAttempt of(RecordDeliveryAttempt said, OfficerId by, Instant now) {
        DeliveryOutcome outcome = Require.present(said.outcome(), "/outcome");
        Receiver receiver = receiver(said.receiver());
        Require.that(
                outcome,
                outcome == DeliveryOutcome.DELIVERED || receiver == null,
                "/receiver",
                "未送达的没有签收人",
                "nobody signed for what did not arrive");
        return new DeliveryAttempt(
                Require.idOrNew(said.id(), "/id"),
                Require.present(said.method(), "/method"),
                Require.present(said.attemptedOn(), "/attemptedOn"),
                outcome,
                receiver,
                distinct(said.servers(), "/servers", 10),
                outcome == DeliveryOutcome.FAILED
                        ? Require.text(said.reason(), "/reason", 500)
                        : Require.optionalText(said.reason(), "/reason", 500),
                distinct(said.evidence(), "/evidence", 50),
                by,
                now.truncatedTo(ChronoUnit.MICROS));
    }

    boolean isDelivered() {
        return outcome == DeliveryOutcome.DELIVERED;
    }

    /** Whether {@code other} says the same of the same attempt; who recorded it and when does not count. */
    boolean saysTheSameAs(DeliveryAttempt other) {
        return equals(new DeliveryAttempt(
                other.id,
                other.method,
                other.attemptedOn,
                other.outcome,
                other.receiver,
                other.servers,
                other.reason,
                other.evidence,
                recordedBy,
                recordedAt));
    }

    DeliveryView.Attempt view() {
        return new DeliveryView.Attempt(
                id, method, attemptedOn, outcome, receiver, servers, reason, evidence, recordedBy, recordedAt);
    }

    private static @Nullable Receiver receiver(@Nullable Receiver said) {
        return said == null
                ? null
                : new Receiver(
                        Require.text(said.name(), "/receiver/name", 100),
                        Require.text(said.relation(), "/receiver/relation", 100));
    }

    private static <T> List<T> distinct(@Nullable List<T> given, String pointer, int most) {
        if (given == null) {
            return List.of();
        }
        Require.that(given, given.size() <= most, pointer, "最多 " + most + " 项", "has at most " + most);
        Require.that(given, given.stream().noneMatch(Objects::isNull), pointer, "含有空项", "contains an empty item");
        return List.copyOf(new LinkedHashSet<>(given));
    }
}
