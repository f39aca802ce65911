package org.lijian.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the bureau does about a decision not to file.
 *
 * @param procuratorate that is asked to supervise
 * @param answerBy by when its answer is asked for; no text sets it a time
 */
record RespondToNoFiling(
        NoFilingResponse response,
        LocalDate respondedOn,
        String reasons,
        @Nullable String procuratorate,
        @Nullable LocalDate answerBy) {}
