package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The party's answer to the offered hearing. */
public record AnswerHearingOffer(
        @Nullable HearingChoice answer, @Nullable LocalDate receivedOn) {}
