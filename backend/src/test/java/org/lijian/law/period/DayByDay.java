package org.lijian.law.period;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lijian.shared.DateRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts days one by one with the holidays straight from the notices as JSON; shares nothing with what it is compared with. */
final class DayByDay {
    private static final Map<String, Boolean> NOTIFIED_OFF = notified();

    private DayByDay() {}

    static boolean isWorked(LocalDate day) {
        int weekday = day.getDayOfWeek().getValue();
        return !NOTIFIED_OFF.getOrDefault(day.toString(), weekday > 5);
    }

    /** The day on which {@code count} days have gone by that are neither excluded nor, if only worked ones are wanted, off. */
    static LocalDate after(LocalDate from, int count, boolean workedOnly, List<DateRange> excluded) {
        int left = count;
        LocalDate day = from;
        while (left > 0) {
            day = LocalDate.ofEpochDay(day.toEpochDay() + 1);
            if (counts(day, workedOnly, excluded)) {
                left--;
            }
        }
        return day;
    }

    static LocalDate rolled(LocalDate day) {
        return isWorked(day) ? day : rolled(LocalDate.ofEpochDay(day.toEpochDay() + 1));
    }

    private static boolean counts(LocalDate day, boolean workedOnly, List<DateRange> excluded) {
        for (DateRange range : excluded) {
            if (day.toEpochDay() >= range.from().toEpochDay()
                    && day.toEpochDay() <= range.to().toEpochDay()) {
                return false;
            }
        }
        return !workedOnly || isWorked(day);
    }

    private static Map<String, Boolean> notified() {
        try (InputStream json =
                Objects.requireNonNull(DayByDay.class.getResourceAsStream("/law/holidays_cn_2021_2026.json"))) {
            Map<String, Boolean> off = new HashMap<>();
            for (JsonNode year : JsonMapper.shared().readTree(json)) {
                for (JsonNode day : year.get("days")) {
                    off.put(day.get("date").asString(), day.get("isOffDay").asBoolean());
                }
            }
            return off;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
