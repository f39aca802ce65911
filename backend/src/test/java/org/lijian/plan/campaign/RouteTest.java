package org.lijian.plan.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.lijian.registry.Coordinates;
import org.lijian.registry.PartyId;

class RouteTest {
    private final VisitView west = at("112.80", "35.50");
    private final VisitView middle = at("112.85", "35.52");
    private final VisitView east = at("112.99", "35.49");
    private final VisitView nowhere = visit(null);

    @Test
    void goesFromTheWesternmostAlwaysToTheNearestNext() {
        assertThat(Route.of(List.of(nowhere, east, middle, west)))
                .extracting(CalendarView.Stop::visit)
                .containsExactly(west, middle, east, nowhere);
    }

    @Test
    void tellsTheWayFromTheStopBefore() {
        List<CalendarView.Stop> stops = Route.of(List.of(east, west, nowhere));

        assertThat(stops.get(0).metres()).isNull();
        assertThat(stops.get(1).metres()).isEqualTo(Route.metres(place("112.80", "35.50"), place("112.99", "35.49")));
        assertThat(stops.get(2).metres()).isNull();
    }

    /** One degree of latitude is 111.195 km on a sphere of 6,371 km. */
    @Test
    void measuresAsTheCrowFlies() {
        assertThat(Route.metres(place("112.80", "35.00"), place("112.80", "36.00")))
                .isEqualTo(111_195);
        assertThat(Route.metres(place("112.80", "35.00"), place("112.80", "35.00")))
                .isZero();
    }

    @Test
    void hasNoStopsOnAFreeDay() {
        assertThat(Route.of(List.of())).isEmpty();
    }

    private static VisitView at(String longitude, String latitude) {
        return visit(place(longitude, latitude));
    }

    private static VisitView visit(@Nullable Coordinates location) {
        return new VisitView(
                new VisitId(Ids.next()),
                new TeamId(Ids.next()),
                new PartyId(Ids.next()),
                LocalDate.of(2023, 8, 9),
                null,
                location,
                List.of());
    }

    private static Coordinates place(String longitude, String latitude) {
        return new Coordinates(new BigDecimal(longitude), new BigDecimal(latitude));
    }
}
