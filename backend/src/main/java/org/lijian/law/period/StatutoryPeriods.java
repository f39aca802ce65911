package org.lijian.law.period;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.LegalDates;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.lijian.shared.LegalPeriod;
import org.lijian.shared.PeriodCount;
import org.lijian.shared.WorkingCalendar;
import org.springframework.stereotype.Service;

/** The statutory periods (法定期限) of every step, by code, each in the version of its day. */
@Service
public class StatutoryPeriods {
    private final Chapter<Catalogue> catalogue;

    public StatutoryPeriods(LawBook book) {
        this.catalogue = book.chapter(Catalogue::of);
    }

    /** Every code, in alphabetical order. */
    public Set<String> codes() {
        return new TreeSet<>(catalogue.get().periods().keySet());
    }

    /** The calendar that working days are counted with. */
    public WorkingCalendar calendar() {
        return catalogue.get().calendar();
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
        WorkingCalendar calendar = calendar();
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
        String instead = catalogue.get().accruals().get(code);
        if (instead != null) {
            throw PeriodRefusal.NOT_A_PERIOD.with("code", code, "instead", instead);
        }
        Timeline<PeriodFile.Version> versions = catalogue.get().periods().get(code);
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

    /** The periods of a book by code, the codes that stand for an accrual instead, and the calendar. */
    private record Catalogue(
            WorkingCalendar calendar, Map<String, Timeline<PeriodFile.Version>> periods, Map<String, String> accruals) {
        static Catalogue of(ReferenceBook book) {
            Map<String, Timeline<PeriodFile.Version>> periods = new HashMap<>();
            Map<String, String> accruals = new HashMap<>();
            for (PeriodFile file : book.readAll("periods/*.yaml", PeriodFile.class)) {
                file.periods().forEach(period -> add(period, periods));
                if (file.accruals() != null) {
                    file.accruals().forEach(accrual -> accruals.put(accrual.code(), accrual.instead()));
                }
            }
            return new Catalogue(CalendarFile.workingCalendar(book), periods, accruals);
        }

        private static void add(PeriodFile.Period period, Map<String, Timeline<PeriodFile.Version>> periods) {
            period.versions().forEach(PeriodFile.Version::period);
            if (periods.putIfAbsent(period.code(), new Timeline<>(period.code(), period.versions())) != null) {
                throw new IllegalArgumentException("the period " + period.code() + " stands twice");
            }
        }
    }
}
