package org.lijian.law.limit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.RegionCode;

/**
 * One value of one standard: a limit, or a parameter that readings are converted with.
 *
 * @param code standard, table, row and item, such as {@code GB-13271-2014-T2-GAS-NOX}
 * @param item what is limited, such as {@code NOX}
 * @param parameter whether it is no limit but a value of a conversion
 * @param region where a local standard holds; none for a national one
 * @param regions the provinces a national standard sets this value for; everywhere when empty
 * @param prevailsBy by which rule a local standard goes before a national one
 * @param when the words it holds for, such as {@code fuel: GAS}
 * @param ranges the sizes it holds for; of those that are known each has to fit, and one has to be known
 */
public record Limit(
        String code,
        LimitDomain domain,
        String standard,
        String table,
        String item,
        String itemName,
        String unit,
        LimitDirection direction,
        boolean parameter,
        boolean converted,
        BigDecimal value,
        @Nullable RegionCode region,
        List<RegionCode> regions,
        @Nullable LegalCitation prevailsBy,
        Map<String, String> when,
        Map<String, NumberRange> ranges,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LegalCitation citation,
        boolean verified,
        @Nullable String note)
        implements Dated {
    public Limit {
        regions = List.copyOf(regions);
        when = java.util.Collections.unmodifiableMap(new TreeMap<>(when));
        ranges = java.util.Collections.unmodifiableMap(new TreeMap<>(ranges));
    }

    boolean isFor(RegionCode place) {
        return (region == null || region.contains(place))
                && (regions.isEmpty() || regions.stream().anyMatch(one -> one.contains(place)));
    }

    boolean isFor(SourceFacts facts) {
        return when.entrySet().stream()
                        .allMatch(entry -> entry.getValue().equals(facts.words().get(entry.getKey())))
                && fits(facts);
    }

    private boolean fits(SourceFacts facts) {
        List<Map.Entry<String, NumberRange>> known = ranges.entrySet().stream()
                .filter(entry -> facts.numbers().containsKey(entry.getKey()))
                .toList();
        return (ranges.isEmpty() || !known.isEmpty())
                && known.stream()
                        .allMatch(entry -> entry.getValue()
                                .contains(facts.numbers().getOrDefault(entry.getKey(), BigDecimal.ZERO)));
    }

    /** How closely it is made for one place: a local standard before a national one, a value for named provinces before one for all. */
    int closeness() {
        return region == null ? (regions.isEmpty() ? 0 : 1) : region.prefix().length();
    }

    /** Whether some source on some day in some place would find both. */
    boolean contradicts(Limit other) {
        return standard.equals(other.standard)
                && item.equals(other.item)
                && regions.equals(other.regions)
                && holdWithin(other)
                && when.entrySet().stream()
                        .allMatch(entry ->
                                entry.getValue().equals(other.when.getOrDefault(entry.getKey(), entry.getValue())))
                && ranges.entrySet().stream()
                        .allMatch(entry ->
                                entry.getValue().meets(other.ranges.getOrDefault(entry.getKey(), entry.getValue())));
    }

    private boolean holdWithin(Limit other) {
        LocalDate end = validTo;
        LocalDate otherEnd = other.validTo;
        return (end == null || !end.isBefore(other.validFrom)) && (otherEnd == null || !otherEnd.isBefore(validFrom));
    }
}
