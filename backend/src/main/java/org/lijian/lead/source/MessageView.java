package org.lijian.lead.source;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.LeadId;

/**
 * A message and what became of it.
 *
 * @param sha256 of the bytes as they were sent
 * @param payload as it was sent; where the one message is opened, and people may be named in it, only for the duty officer it is open to
 */
public record MessageView(
        MessageId id,
        SourceId sourceId,
        MessageState state,
        @Nullable MappedField unreadable,
        @Nullable LeadId leadId,
        Instant occurredAt,
        Instant receivedAt,
        String sha256,
        @Nullable String payload) {
    static MessageView of(Message message, byte @Nullable [] payload) {
        return new MessageView(
                message.id(),
                message.sourceId(),
                message.state(),
                message.unreadable(),
                message.leadId(),
                message.occurredAt(),
                message.receivedAt(),
                HexFormat.of().formatHex(message.sha256()),
                payload == null ? null : new String(payload, StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "MessageView[" + id + "]";
    }
}
