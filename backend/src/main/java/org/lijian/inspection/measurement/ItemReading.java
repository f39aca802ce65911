package org.lijian.inspection.measurement;

import org.jspecify.annotations.Nullable;

/**
 * One value of one item.
 *
 * @param oxygen the oxygen in percent it was measured at, where it is to be converted
 */
public record ItemReading(
        @Nullable String item,
        @Nullable String value,
        @Nullable String unit,
        @Nullable String oxygen) {}
