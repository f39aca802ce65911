package org.lijian.lead;

import java.util.ArrayList;
import java.util.List;
import org.lijian.registry.Coordinates;

/** The map cut into cells of 0.005°, about 500 m, so that what is near is looked up under a few numbers; the table counts them the same way. */
final class MapCells {
    private static final int A_DEGREE = 200;
    private static final long A_ROW = 100_000;
    private static final double METRES_A_DEGREE = 111_320;

    private MapCells() {}

    /** The cells that lie within the metres of a place, and a little more. */
    static List<Long> around(Coordinates place, int metres) {
        double latitude = place.latitude().doubleValue();
        double longitude = place.longitude().doubleValue();
        double north = metres / METRES_A_DEGREE;
        double east = north / Math.max(0.01, Math.cos(Math.toRadians(latitude)));
        List<Long> cells = new ArrayList<>();
        for (long row = number(latitude - north, 90); row <= number(latitude + north, 90); row++) {
            for (long column = number(longitude - east, 180); column <= number(longitude + east, 180); column++) {
                cells.add(row * A_ROW + column);
            }
        }
        return cells;
    }

    private static long number(double degrees, int shift) {
        return (long) Math.floor((degrees + shift) * A_DEGREE);
    }
}
