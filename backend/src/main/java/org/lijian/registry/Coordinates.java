package org.lijian.registry;

import java.math.BigDecimal;

/** A place on the map in degrees, WGS 84, at most six decimals (about 0.1 m). */
public record Coordinates(BigDecimal longitude, BigDecimal latitude) {
    public Coordinates {
        longitude = within(longitude, 180);
        latitude = within(latitude, 90);
    }

    private static BigDecimal within(BigDecimal degrees, int most) {
        if (degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0
                || degrees.stripTrailingZeros().scale() > 6) {
            throw new IllegalArgumentException("degrees lie within ±" + most + " with at most six decimals");
        }
        return degrees.setScale(6);
    }
}
