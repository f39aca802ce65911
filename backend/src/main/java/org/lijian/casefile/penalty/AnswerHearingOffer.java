package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The party's answer to the offered hearing.
 *
 * @param postedOn the day it was posted: what was posted in time is in time (《生态环境行政处罚办法》第九十条)
 */
public record AnswerHearingOffer(
        @Nullable HearingChoice answer,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate postedOn) {}
