package org.lijian.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** What became of the things in the end, as it is kept: given back, or handed over to an authority under a referral. */
record SeizureDisposal(
        LocalDate disposedOn,
        String receiver,
        @Nullable String authority,
        @Nullable String referral,
        @Nullable String remark,
        OfficerId recordedBy) {}
