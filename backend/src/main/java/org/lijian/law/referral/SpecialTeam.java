package org.lijian.law.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;

/** How many officers at least verify a suspected crime (专案组). */
public record SpecialTeam(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int least,
        LegalCitation citation,
        boolean verified,
        @Nullable String note)
        implements Dated {}
