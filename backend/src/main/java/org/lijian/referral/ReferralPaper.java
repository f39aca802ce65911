package org.lijian.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One paper, or one object, that was handed over.
 *
 * @param code of the list the law has; absent for an object
 * @param pages how many, or how many pieces
 * @param original whether the original was handed over
 */
record ReferralPaper(
        ReferralId referralId,
        int position,
        PaperOccasion occasion,
        @Nullable String code,
        String title,
        int pages,
        boolean original,
        LocalDate handedOverOn) {}
