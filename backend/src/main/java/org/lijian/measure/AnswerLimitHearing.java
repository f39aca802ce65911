package org.lijian.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the party asks for a hearing.
 *
 * @param postedOn the day it was posted: what was posted in time is in time (《生态环境行政处罚办法》第九十条)
 */
public record AnswerLimitHearing(
        boolean requested, LocalDate receivedOn, @Nullable LocalDate postedOn) {
    /** The day that has to be in time. */
    LocalDate askedOn() {
        return postedOn == null ? receivedOn : postedOn;
    }
}
