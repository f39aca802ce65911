package org.lijian.statistics.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.lijian.platform.LegalTime;
import org.lijian.shared.Problem;
import org.springframework.stereotype.Service;

/** Reads periods: {@code 2022}, {@code 2022-H1}, {@code 2022-Q3}, {@code 2022-03}, {@code 2022-03-08}, {@code STAT_YEAR-2022}. */
@Service
class Periods {
    private static final Pattern CALENDAR =
            Pattern.compile("((?:19|20)\\d{2})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])(?:-(\\d{2}))?))?");
    private static final Pattern SEASON = Pattern.compile("([A-Z][A-Z0-9_]{0,39})-((?:19|20)\\d{2})");

    private final Chapter<Map<String, Timeline<SeasonFile.Version>>> seasons;
    private final LegalTime time;

    Periods(LawBook book, LegalTime time) {
        this.seasons = book.chapter(Periods::index);
        this.time = time;
    }

    static Map<String, Timeline<SeasonFile.Version>> index(ReferenceBook book) {
        Map<String, Timeline<SeasonFile.Version>> seasons = new HashMap<>();
        book.read("figures/periods.yaml", SeasonFile.class)
                .periods()
                .forEach(season -> seasons.put(season.code(), new Timeline<>(season.code(), season.versions())));
        return seasons;
    }

    /**
     * The period that is asked for; the calendar year up to today where none is.
     *
     * @throws org.lijian.shared.Problem {@code period-unknown}, {@code period-and-dates}, {@code dates-incomplete} and as {@link Period}
     */
    Period read(@Nullable String name, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (name != null && (from != null || to != null)) {
            throw FigureRefusal.PERIOD_AND_DATES.with();
        }
        if (name != null) {
            return named(name);
        }
        if (from == null && to == null) {
            LocalDate today = time.today();
            return new Period(today.withDayOfYear(1), today, Period.Unit.CUSTOM);
        }
        if (from == null || to == null) {
            throw FigureRefusal.DATES_INCOMPLETE.with();
        }
        return new Period(from, to, Period.Unit.CUSTOM);
    }

    private Period named(String name) {
        Matcher calendar = CALENDAR.matcher(name);
        if (calendar.matches()) {
            return calendar(name, calendar);
        }
        Matcher season = SEASON.matcher(name);
        Timeline<SeasonFile.Version> versions = season.matches() ? seasons.get().get(season.group(1)) : null;
        if (versions == null) {
            throw unknown(name);
        }
        int year = Integer.parseInt(season.group(2));
        return versions.at(LocalDate.of(year, 1, 1))
                .orElseThrow(() -> unknown(name))
                .in(year);
    }

    private static Period calendar(String name, Matcher asked) {
        LocalDate year = LocalDate.of(Integer.parseInt(asked.group(1)), 1, 1);
        if (asked.group(2) != null) {
            LocalDate first = year.plusMonths(6L * (Integer.parseInt(asked.group(2)) - 1));
            return new Period(first, first.plusMonths(6).minusDays(1), Period.Unit.HALF);
        }
        if (asked.group(3) != null) {
            LocalDate first = year.plusMonths(3L * (Integer.parseInt(asked.group(3)) - 1));
            return new Period(first, first.plusMonths(3).minusDays(1), Period.Unit.QUARTER);
        }
        if (asked.group(4) == null) {
            return new Period(year, year.plusYears(1).minusDays(1), Period.Unit.YEAR);
        }
        LocalDate month = year.withMonth(Integer.parseInt(asked.group(4)));
        if (asked.group(5) == null) {
            return new Period(month, month.plusMonths(1).minusDays(1), Period.Unit.MONTH);
        }
        int day = Integer.parseInt(asked.group(5));
        if (day < 1 || day > month.lengthOfMonth()) {
            throw unknown(name);
        }
        return new Period(month.withDayOfMonth(day), month.withDayOfMonth(day), Period.Unit.DAY);
    }

    private static Problem unknown(String name) {
        return FigureRefusal.PERIOD_UNKNOWN.with("period", name);
    }
}
