package org.lijian.lead.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.LeadId;

/**
 * A message as it was sent, beside what became of it.
 *
 * @param once what tells it from every other message of its source
 * @param unreadable the field that could not be read
 * @param payload the bytes as they were sent; sealed where {@code keyId} names the key
 */
record Message(
        MessageId id,
        SourceId sourceId,
        String pointKey,
        MessageState state,
        @Nullable MappedField unreadable,
        @Nullable LeadId leadId,
        Instant occurredAt,
        Instant receivedAt,
        byte[] once,
        byte[] sha256,
        byte[] payload,
        @Nullable String keyId,
        byte @Nullable [] nonce) {}
