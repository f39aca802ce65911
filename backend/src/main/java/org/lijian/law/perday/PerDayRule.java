package org.lijian.law.perday;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;

/** Where the parts of the per-day rule stand, from one day to another; {@code per-day.yaml}. */
record PerDayRule(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LegalCitation citation,
        LegalCitation days,
        LegalCitation amount,
        LegalCitation corrected,
        LegalCitation gap,
        LegalCitation stopped,
        boolean verified,
        @Nullable String note)
        implements Dated {
    record File(List<PerDayRule> versions) {}
}
