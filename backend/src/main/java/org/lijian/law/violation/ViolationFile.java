package org.lijian.law.violation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/** The acts one law penalises, as they are written in {@code violations/*.yaml}: what they share stands once. */
record ViolationFile(
        String law,
        String version,
        String jurisdiction,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Entry> violations) {
    record Entry(
            String code,
            String name,
            String article,
            String duty,
            Money min,
            Money max,
            PerDayEligibility perDay,
            CompetentAuthority authority,
            List<String> orders,
            boolean verified) {}

    List<Violation> all() {
        return violations.stream().map(this::violation).toList();
    }

    private Violation violation(Entry entry) {
        return new Violation(
                entry.code,
                entry.name,
                version,
                jurisdiction,
                new LegalCitation(law + entry.duty),
                new LegalCitation(law + entry.article),
                entry.min,
                entry.max,
                entry.perDay,
                entry.authority,
                entry.orders,
                validFrom,
                validTo,
                entry.verified);
    }
}
