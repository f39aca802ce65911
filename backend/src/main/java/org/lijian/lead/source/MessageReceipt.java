package org.lijian.lead.source;

import org.jspecify.annotations.Nullable;
import org.lijian.lead.LeadId;

/**
 * What a source is told of its message.
 *
 * @param unreadable the field its mapping promises and the message does not hold
 */
public record MessageReceipt(
        MessageId id,
        MessageState state,
        @Nullable MappedField unreadable,
        @Nullable LeadId leadId) {
    static MessageReceipt of(Message message) {
        return new MessageReceipt(message.id(), message.state(), message.unreadable(), message.leadId());
    }
}
