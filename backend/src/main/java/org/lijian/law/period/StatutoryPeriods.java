package org.lijian.law.period;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lijian.law.LegalDates;
import org.lijian.law.ReferenceFile;
import org.lijian.law.Timeline;
import org.lijian.shared.LegalPeriod;
import org.lijian.shared.PeriodCount;
import org.lijian.shared.WorkingCalendar;
import org.springframework.stereotype.Service;

/** The statutory periods (法定期限) of every step, by code, each in the version of its day. */
@Service
public class StatutoryPeriods {
    private final WorkingCalendar calendar;
    private final Map<String, Timeline<PeriodFile.Version>> periods = new HashMap<>();
    private final Map<String, String> accruals = new HashMap<>();

    public StatutoryPeriods() {
        this(CalendarFile.workingCalendar(), ReferenceFile.readAll("periods/*.yaml", PeriodFile.class));
    }

    StatutoryPeriods(WorkingCalendar calendar, List<PeriodFile> files) {
        this.calendar = calendar;
        for (PeriodFile file : files) {
            file.periods().forEach(this::add);
            if (file.accruals() != null) {
                file.accruals().forEach(accrual -> accruals.put(accrual.code(), accrual.instead()));
            }
        }
    }

    private void add(PeriodFile.Period period) {
        period.versions().forEach(PeriodFile.Version::period);
        if (periods.putIfAbsent(period.code(), new Timeline<>(period.code(), period.versions())) != null) {
            throw new IllegalArgumentException("the period " + period.code() + " stands twice");
        }
    }

    /** Every code, in alphabetical order. */
    public Set<String> codes() {
        return new TreeSet<>(periods.keySet());
    }

    /** The calendar that working days are counted with. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * Refuses a code that stands for no period on the day {@code asOf}.
     *
     * @throws org.lijian.shared.Problem {@code period-unknown}, {@code period-has-no-end}, {@code period-not-in-force} (with the days
     *     between which it is)
     */
    public void requireInForce(String code, LocalDate asOf) {
        version(code, asOf);
    }

    /**
     * The last day of the period {@code code}.
     *
     * @param from the day of the event that triggers it, which does not count
     * @param asOf the day whose version of the rule applies
     * @throws org.lijian.shared.Problem as {@link #requireInForce}; {@code calendar-not-notified} or {@code date-out-of-range}
     */
    public DueDate due(String code, LocalDate from, LocalDate asOf) {
        PeriodFile.Version version = version(code, LegalDates.possible(asOf));
        LegalPeriod period = version.period();
        PeriodCount counted = period.count(LegalDates.possible(from), calendar);
        return new DueDate(
                code,
                from,
                counted.due(),
                period.dayKind(),
                counted.days(),
                period.text(),
                version.citation(),
                version.verified(),
                code + "@" + version.validFrom(),
                calendar.version(),
                counted.steps());
    }

    private PeriodFile.Version version(String code, LocalDate asOf) {
        String instead = accruals.get(code);
        if (instead != null) {
            throw PeriodRefusal.NOT_A_PERIOD.with("code", code, "instead", instead);
        }
        Timeline<PeriodFile.Version> versions = periods.get(code);
        if (versions == null) {
            throw PeriodRefusal.CODE_UNKNOWN.with("code", code);
        }
        return versions.at(asOf)
                .orElseThrow(() -> PeriodRefusal.NOT_IN_FORCE.with(
                        "code",
                        code,
                        "asOf",
                        asOf,
                        "from",
                        versions.validFrom(),
                        "to",
                        Timeline.until(versions.validTo())));
    }
}
