package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.OfficerId;

/** The party's answer to the offered hearing. */
record HearingAnswer(
        PenaltyId penaltyId,
        HearingChoice choice,
        LocalDate receivedOn,
        @Nullable LocalDate postedOn,
        OfficerId recordedBy) {}
