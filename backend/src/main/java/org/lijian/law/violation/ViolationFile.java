package org.lijian.law.violation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.law.statute.Statute;
import org.lijian.law.statute.StatuteIndex;
import org.lijian.shared.LegalCitation;

/** The acts one law penalises, as they are written in {@code violations/*.yaml}: what they share stands once. */
record ViolationFile(
        String statute,
        String jurisdiction,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Entry> violations) {
    /**
     * One act.
     *
     * @param duty articles of the same law; in brackets where their number is not known
     * @param article of the same law
     */
    record Entry(
            String code,
            String name,
            ViolationDomain domain,
            String duty,
            String article,
            @Nullable List<Offender> parties,
            Fine fine,
            @Nullable List<String> orders,
            @Nullable List<String> onRefusal,
            @Nullable List<String> whenSerious,
            @Nullable List<String> confiscations,
            PerDayEligibility perDay,
            @Nullable LegalCitation perDayBasis,
            CompetentAuthority authority,
            @Nullable List<Consequence> hooks,
            @Nullable List<String> predecessors,
            @Nullable String changed,
            @Nullable String note,
            boolean verified) {
        List<String> before() {
            return orEmpty(predecessors);
        }
    }

    /** The acts, with what came after each of them. */
    List<Violation> all(StatuteIndex statutes, Map<String, List<String>> successors) {
        Statute law = statutes.require(statute);
        requireWithin(law);
        return violations.stream()
                .map(entry -> {
                    statutes.requireArticles(law, entry.article, entry.code);
                    if (!entry.duty.startsWith("（")) {
                        statutes.requireArticles(law, entry.duty, entry.code);
                    }
                    return violation(entry, law, successors.getOrDefault(entry.code, List.of()));
                })
                .toList();
    }

    private void requireWithin(Statute law) {
        LocalDate end = law.validTo();
        boolean outlives = end != null && (validTo == null || validTo.isAfter(end));
        if (validFrom.isBefore(law.validFrom()) || outlives) {
            throw new IllegalArgumentException(
                    "the acts of " + statute + " hold from " + validFrom + " to " + validTo + ", their law does not");
        }
    }

    private Violation violation(Entry entry, Statute law, List<String> successors) {
        return new Violation(
                entry.code,
                entry.name,
                entry.domain,
                statute,
                law.version(),
                jurisdiction,
                new LegalCitation(law.citation() + entry.duty),
                new LegalCitation(law.citation() + entry.article),
                Set.copyOf(orEmpty(entry.parties)),
                entry.fine,
                new Measures(
                        orEmpty(entry.orders),
                        orEmpty(entry.onRefusal),
                        orEmpty(entry.whenSerious),
                        orEmpty(entry.confiscations)),
                entry.perDay,
                entry.perDayBasis,
                entry.authority,
                orEmpty(entry.hooks),
                new Lineage(entry.before(), successors, entry.changed),
                entry.note,
                validFrom,
                validTo,
                entry.verified);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
