package org.lijian.deadline;

/** How many clocks of one code run, and how they stand today. */
public record ClockLight(String code, long green, long yellow, long red, long stopped) {
    static ClockLight none(String code) {
        return new ClockLight(code, 0, 0, 0, 0);
    }

    ClockLight plus(Light light, long clocks) {
        return switch (light) {
            case GREEN -> new ClockLight(code, green + clocks, yellow, red, stopped);
            case YELLOW -> new ClockLight(code, green, yellow + clocks, red, stopped);
            case RED -> new ClockLight(code, green, yellow, red + clocks, stopped);
            case STOPPED -> new ClockLight(code, green, yellow, red, stopped + clocks);
        };
    }
}
