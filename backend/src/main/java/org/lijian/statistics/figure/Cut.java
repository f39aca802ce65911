package org.lijian.statistics.figure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * Which part of what happened is counted: a region with all inside it and, where given, one value of other dimensions.
 */
public record Cut(
        RegionCode region,
        @Nullable String domain,
        @Nullable String channel,
        @Nullable String violation,
        @Nullable String campaign,
        @Nullable OfficerId officer,
        @Nullable String category,
        @Nullable String timing) {
    static Cut of(RegionCode region) {
        return new Cut(region, null, null, null, null, null, null, null);
    }

    /** The digits its regions begin with. */
    public String area() {
        return region.prefix();
    }

    /** What is chosen besides the region. */
    Map<Dimension, Object> chosen() {
        Map<Dimension, Object> chosen = new EnumMap<>(Dimension.class);
        Optional.ofNullable(domain).ifPresent(value -> chosen.put(Dimension.DOMAIN, value));
        Optional.ofNullable(channel).ifPresent(value -> chosen.put(Dimension.CHANNEL, value));
        Optional.ofNullable(violation).ifPresent(value -> chosen.put(Dimension.VIOLATION, value));
        Optional.ofNullable(campaign).ifPresent(value -> chosen.put(Dimension.CAMPAIGN, value));
        Optional.ofNullable(officer).ifPresent(value -> chosen.put(Dimension.OFFICER, value));
        Optional.ofNullable(category).ifPresent(value -> chosen.put(Dimension.CATEGORY, value));
        Optional.ofNullable(timing).ifPresent(value -> chosen.put(Dimension.TIMING, value));
        return chosen;
    }
}
