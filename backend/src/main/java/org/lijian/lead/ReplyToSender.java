package org.lijian.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 回复交办、移送单位.
 *
 * @param number of the letter that replies
 */
public record ReplyToSender(
        @Nullable LocalDate repliedOn,
        @Nullable String number,
        @Nullable String text) {}
