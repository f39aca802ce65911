package org.lijian.law.limit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.RegionCode;

/** A limit as it is shown; sizes as words such as {@code ≥19，<37}. */
public record LimitView(
        String code,
        LimitDomain domain,
        String standard,
        String table,
        String item,
        String name,
        String value,
        String unit,
        LimitDirection direction,
        boolean parameter,
        @Nullable RegionCode region,
        List<RegionCode> regions,
        Map<String, String> when,
        Map<String, String> ranges,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LegalCitation citation,
        boolean verified,
        @Nullable String note) {
    public LimitView {
        regions = List.copyOf(regions);
        when = java.util.Collections.unmodifiableMap(new TreeMap<>(when));
        ranges = java.util.Collections.unmodifiableMap(new TreeMap<>(ranges));
    }

    static LimitView of(Limit limit) {
        Map<String, String> ranges = new TreeMap<>();
        limit.ranges().forEach((fact, range) -> ranges.put(fact, range.text()));
        return new LimitView(
                limit.code(),
                limit.domain(),
                limit.standard(),
                limit.table(),
                limit.item(),
                limit.itemName(),
                limit.value().toPlainString(),
                limit.unit(),
                limit.direction(),
                limit.parameter(),
                limit.region(),
                limit.regions(),
                limit.when(),
                ranges,
                limit.validFrom(),
                limit.validTo(),
                limit.citation(),
                limit.verified(),
                limit.note());
    }
}
