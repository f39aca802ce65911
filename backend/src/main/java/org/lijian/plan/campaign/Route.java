package org.lijian.plan.campaign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.Coordinates;

/**
 * The order in which a day's visits are driven: from the westernmost always to the nearest next; those without a place on the map last. As
 * the crow flies on a sphere, which is enough to order stops within a county.
 */
final class Route {
    private static final double EARTH_RADIUS_METRES = 6_371_000;

    private Route() {}

    static List<CalendarView.Stop> of(List<VisitView> visits) {
        List<VisitView> left = new ArrayList<>(visits.stream()
                .filter(visit -> visit.location() != null)
                .sorted(Comparator.comparing(Route::longitude)
                        .thenComparing(visit -> visit.id().text()))
                .toList());
        List<CalendarView.Stop> stops = new ArrayList<>();
        if (!left.isEmpty()) {
            VisitView at = left.remove(0);
            stops.add(new CalendarView.Stop(at, null));
            while (!left.isEmpty()) {
                VisitView next = nearest(at, left);
                left.remove(next);
                stops.add(new CalendarView.Stop(next, metres(at, next)));
                at = next;
            }
        }
        visits.stream()
                .filter(visit -> visit.location() == null)
                .forEach(visit -> stops.add(new CalendarView.Stop(visit, null)));
        return stops;
    }

    private static VisitView nearest(VisitView from, List<VisitView> left) {
        return left.stream()
                .min(Comparator.comparingLong((VisitView visit) -> metres(from, visit))
                        .thenComparing(visit -> visit.id().text()))
                .orElseThrow();
    }

    private static BigDecimal longitude(VisitView visit) {
        return place(visit.location()).longitude();
    }

    private static long metres(VisitView from, VisitView to) {
        return metres(place(from.location()), place(to.location()));
    }

    static long metres(Coordinates from, Coordinates to) {
        double north = Math.toRadians(to.latitude().subtract(from.latitude()).doubleValue());
        double east = Math.toRadians(to.longitude().subtract(from.longitude()).doubleValue());
        double a = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(from.latitude().doubleValue()))
                        * Math.cos(Math.toRadians(to.latitude().doubleValue()))
                        * Math.pow(Math.sin(east / 2), 2);
        return Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(a)));
    }

    private static Coordinates place(@Nullable Coordinates location) {
        if (location == null) {
            throw new IllegalArgumentException("it has no place on the map");
        }
        return location;
    }
}
