package org.lijian.law.limitation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;

/** Which period limits an act, from one day to another; {@code limitation.yaml}. Their lengths stand in the catalogue of periods. */
record LimitationRule(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String period,
        String longerPeriod,
        List<HarmKind> longerFor,
        String runsFrom,
        LegalCitation citation,
        boolean verified)
        implements Dated {
    record File(List<LimitationRule> versions) {}
}
