package org.lijian.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Administrative division (行政区划代码, GB/T 2260): six digits, two each for province, city and county; {@code 140500} is the city,
 * {@code 140525} one of its counties.
 */
public record RegionCode(@JsonValue String value) {
    public RegionCode {
        if (!value.matches("[1-9]\\d{5}")) {
            throw new IllegalArgumentException("a region code has six digits (GB/T 2260): " + value);
        }
    }

    @JsonCreator
    public static RegionCode of(String value) {
        return new RegionCode(value);
    }

    /** Whether {@code other} is this region or lies inside it. */
    public boolean contains(RegionCode other) {
        return other.value.startsWith(prefix());
    }

    /** The leading digits that every region inside this one shares: two for a province, four for a city, six for a county. */
    public String prefix() {
        if (value.endsWith("0000")) {
            return value.substring(0, 2);
        }
        return value.endsWith("00") ? value.substring(0, 4) : value;
    }

    @Override
    public String toString() {
        return value;
    }
}
