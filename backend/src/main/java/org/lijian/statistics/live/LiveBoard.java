package org.lijian.statistics.live;

import java.time.LocalDate;
import java.util.List;
import org.lijian.deadline.ClockLight;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.figure.DayFigures;

/**
 * What a wall screen of an area shows.
 *
 * @param today figures of the day, each by its code and as it is written
 */
record LiveBoard(RegionCode region, LocalDate day, List<Number> today, List<ClockLight> lights) {
    LiveBoard {
        today = List.copyOf(today);
        lights = List.copyOf(lights);
    }

    static LiveBoard of(RegionCode region, LocalDate day, List<DayFigures.DayFigure> figures, List<ClockLight> lights) {
        List<Number> numbers = figures.stream()
                .map(figure -> new Number(figure.figure(), figure.name(), figure.value()))
                .toList();
        return new LiveBoard(region, day, numbers, lights);
    }

    record Number(String figure, String name, String value) {}
}
