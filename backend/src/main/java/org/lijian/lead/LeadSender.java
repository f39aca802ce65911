package org.lijian.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;

/**
 * Who sent a lead officially: the superior that assigned it (上级交办), the department that transferred it (部门移送), or the medium that
 * published it (媒体披露).
 *
 * @param number the number of its document, or the address of the publication
 * @param replyBy the day until which it wants to hear what came of it; always set by a superior
 */
public record LeadSender(
        @Nullable String name,
        @Nullable String number,
        @Nullable LocalDate replyBy) {
    static @Nullable LeadSender checked(LeadChannel channel, @Nullable LeadSender said) {
        return switch (channel) {
            case SUPERIOR_ASSIGNMENT -> {
                LeadSender sender = Require.present(said, "/sender").checked();
                Require.present(sender.replyBy, "/sender/replyBy");
                yield sender;
            }
            case TRANSFER_IN -> Require.present(said, "/sender").checked();
            case MEDIA -> {
                LeadSender sender = Require.present(said, "/sender").checked();
                if (sender.replyBy != null) {
                    throw LeadRefusal.NOT_WITH_THIS_CHANNEL
                            .with("channel", channel)
                            .at("/sender/replyBy");
                }
                yield sender;
            }
            default -> {
                if (said != null) {
                    throw LeadRefusal.NOT_WITH_THIS_CHANNEL
                            .with("channel", channel)
                            .at("/sender");
                }
                yield null;
            }
        };
    }

    private LeadSender checked() {
        return new LeadSender(
                Require.text(name, "/sender/name", 200), Require.text(number, "/sender/number", 200), replyBy);
    }
}
