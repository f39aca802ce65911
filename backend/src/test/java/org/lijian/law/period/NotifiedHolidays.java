package org.lijian.law.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The holidays and make-up days of 2021 to 2026 as a table of their own, written from §12.3 of the law reference, not from the seeds. */
final class NotifiedHolidays {
    private static final String OFF = """
            2021 01-01/01-03 02-11/02-17 04-03/04-05 05-01/05-05 06-12/06-14 09-19/09-21 10-01/10-07
            2022 01-01/01-03 01-31/02-06 04-03/04-05 04-30/05-04 06-03/06-05 09-10/09-12 10-01/10-07 12-31/12-31
            2023 01-01/01-02 01-21/01-27 04-05/04-05 04-29/05-03 06-22/06-24 09-29/10-06
            2024 01-01/01-01 02-10/02-17 04-04/04-06 05-01/05-05 06-10/06-10 09-15/09-17 10-01/10-07
            2025 01-01/01-01 01-28/02-04 04-04/04-06 05-01/05-05 05-31/06-02 10-01/10-08
            2026 01-01/01-03 02-15/02-23 04-04/04-06 05-01/05-05 06-19/06-21 09-25/09-27 10-01/10-07
            """;
    private static final String WORKED = """
            2021 02-07 02-20 04-25 05-08 09-18 09-26 10-09
            2022 01-29 01-30 04-02 04-24 05-07 10-08 10-09
            2023 01-28 01-29 04-23 05-06 06-25 10-07 10-08
            2024 02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12
            2025 01-26 02-08 04-27 09-28 10-11
            2026 01-04 02-14 02-28 05-09 09-20 10-10
            """;

    private final Set<LocalDate> worked = new HashSet<>();

    NotifiedHolidays() {
        LocalDate.of(2021, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .forEach(worked::add);
        OFF.lines().forEach(line -> {
            String[] parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                String[] ends = parts[i].split("/");
                date(parts[0], ends[0])
                        .datesUntil(date(parts[0], ends[1]).plusDays(1))
                        .forEach(worked::remove);
            }
        });
        WORKED.lines().forEach(line -> {
            String[] parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                worked.add(date(parts[0], parts[i]));
            }
        });
    }

    boolean isWorked(LocalDate day) {
        return worked.contains(day);
    }

    /** The day by which {@code count} worked days have gone by, found by striking days off one after another. */
    LocalDate after(LocalDate from, int count) {
        return from.plusDays(1)
                .datesUntil(from.plusYears(1))
                .filter(worked::contains)
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate date(String year, String day) {
        return LocalDate.parse(year + "-" + day);
    }
}
