package org.lijian.statistics.live;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;

/**
 * After how many calendar days without anything happening a lead or a case no longer moves.
 *
 * @param untriaged days after which a lead nobody has looked at is one
 */
record LeakRule(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int untriaged,
        int quiet,
        LegalCitation citation,
        boolean verified)
        implements Dated {
    record File(List<LeakRule> versions) {}
}
