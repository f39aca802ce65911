package org.lijian.lead;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** Who sent a lead, and what it was told in the end. */
public record SenderView(
        String name,
        String number,
        @Nullable LocalDate replyBy,
        @Nullable String replyNumber,
        @Nullable String replyText,
        @Nullable OfficerId repliedBy) {
    static SenderView of(LeadSender sender) {
        return new SenderView(
                Objects.requireNonNull(sender.name()),
                Objects.requireNonNull(sender.number()),
                sender.replyBy(),
                null,
                null,
                null);
    }

    boolean saysTheSameAs(LeadSender sender) {
        return of(sender).equals(new SenderView(name, number, replyBy, null, null, null));
    }

    SenderView replied(String number, String text, OfficerId by) {
        return new SenderView(name, this.number, replyBy, number, text, by);
    }
}
