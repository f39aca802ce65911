package org.lijian.plan.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days of a team, each with its visits in the order in which they are driven. */
public record CalendarView(TeamId teamId, List<Day> days) {
    /**
     * One day.
     *
     * @param metres the way from the first stop to the last as the crow flies
     */
    public record Day(LocalDate on, long metres, List<Stop> stops) {}

    /**
     * One stop.
     *
     * @param metres from the stop before; absent for the first, and where one of the two has no place on the map
     */
    public record Stop(VisitView visit, @Nullable Long metres) {}
}
