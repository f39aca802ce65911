package org.lijian.law.surcharge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Percentage;

/** The daily rate and the cap, from one day to another; {@code surcharge.yaml}. */
record SurchargeRule(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Percentage dailyRate,
        Percentage cap,
        LegalCitation citation,
        LegalCitation suspension,
        LegalCitation instalments,
        boolean verified)
        implements Dated {
    record File(List<SurchargeRule> versions) {}
}
