package org.lijian.law.period;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
        return due(code, from, asOf, List.of(), 0);
    }

    /**
     * The last day of the period {@code code} when it stood still and was lengthened.
     *
     * @param from the day of the event that triggers it, which does not count
     * @param asOf the day whose version of the rule applies
     * @param spans days that do not count; they may not overlap, and each has to lie in the period
     * @param extensions how many of the extensions the rule knows were approved
     * @throws org.lijian.shared.Problem as {@link #due(String, LocalDate, LocalDate)}; {@code excluded-spans-overlap},
     *     {@code excluded-span-outside}, {@code exclusion-not-allowed}, {@code extension-not-allowed}
     */
    public DueDate due(String code, LocalDate from, LocalDate asOf, List<ExcludedSpan> spans, int extensions) {
        return due(code, from, asOf, spans, extensions, StandingStill::requireNoOverlap);
    }

    /** As {@link #due(String, LocalDate, LocalDate, List, int)} for reasons that last at once: a day in several spans is left out once. */
    public DueDate dueByUnion(String code, LocalDate from, LocalDate asOf, List<ExcludedSpan> spans, int extensions) {
        return due(code, from, asOf, spans, extensions, still -> {});
    }

    private DueDate due(
            String code,
            LocalDate from,
            LocalDate asOf,
            List<ExcludedSpan> spans,
            int extensions,
            Consumer<StandingStill> check) {
        WorkingCalendar calendar = calendar();
        PeriodFile.Version version = version(code, LegalDates.possible(asOf));
        LegalDates.possible(from);
        requireExtensions(code, version, extensions);
        requireExclusions(code, version, spans);
        LegalPeriod period = version.lengthened(extensions);
        StandingStill still = new StandingStill(period, calendar, spans);
        check.accept(still);
        PeriodCount counted = spans.isEmpty() ? period.count(from, calendar) : still.count(from);
        List<PeriodExtension> given = version.extensionsOrNone().subList(0, extensions);
        return new DueDate(
                code,
                from,
                counted.due(),
                period.dayKind(),
                counted.days(),
                text(version, given),
                version.citation(),
                verified(version, given, spans),
                code + "@" + version.validFrom(),
                calendar.version(),
                given,
                spans,
                counted.steps());
    }

    /** Whether the period {@code code}, as it holds on {@code asOf}, stands still for {@code kind}. */
    public boolean standsStillFor(String code, LocalDate asOf, ExclusionKind kind) {
        return version(code, LegalDates.possible(asOf)).exclusionsOrNone().stream()
                .anyMatch(exclusion -> exclusion.kinds().contains(kind));
    }

    /** What it means that the period {@code code} has run out; of one that nobody knows any more, nothing. */
    public WhenOver whenOver(String code) {
        PeriodView period = catalogue.get().views().get(code);
        return period == null || period.whenOver() == null ? WhenOver.LAPSES : period.whenOver();
    }

    /** Who has to approve the extension number {@code number} (the first is 1) of the period. */
    public PeriodExtension extension(String code, LocalDate asOf, int number) {
        PeriodFile.Version version = version(code, LegalDates.possible(asOf));
        requireExtensions(code, version, number);
        return version.extensionsOrNone().get(number - 1);
    }

    /** The periods whose code, name, trigger or citation contains {@code text}, by code, with those versions that hold on {@code asOf}. */
    public List<PeriodView> find(@Nullable String text, @Nullable LocalDate asOf) {
        return catalogue.get().views().values().stream()
                .filter(period -> text == null || period.mentions(text))
                .map(period -> asOf == null ? period : period.on(asOf))
                .filter(period -> !period.versions().isEmpty() || period.instead() != null)
                .toList();
    }

    /**
     * One period with all its versions.
     *
     * @throws org.lijian.shared.Problem {@code period-not-found}
     */
    public PeriodView period(String code) {
        PeriodView period = catalogue.get().views().get(code);
        if (period == null) {
            throw PeriodRefusal.NOT_FOUND.with("code", code);
        }
        return period;
    }

    private static void requireExtensions(String code, PeriodFile.Version version, int extensions) {
        int most = version.extensionsOrNone().size();
        if (extensions < 0 || extensions > most) {
            throw PeriodRefusal.EXTENSION_NOT_ALLOWED
                    .with("code", code, "most", most, "count", extensions, "citation", version.citation())
                    .at("/extensions");
        }
    }

    private static void requireExclusions(String code, PeriodFile.Version version, List<ExcludedSpan> spans) {
        for (int i = 0; i < spans.size(); i++) {
            ExclusionKind kind = spans.get(i).kind();
            if (version.exclusionsOrNone().stream()
                    .noneMatch(exclusion -> exclusion.kinds().contains(kind))) {
                throw PeriodRefusal.EXCLUSION_NOT_ALLOWED
                        .with("code", code, "kind", kind.word(), "citation", version.citation())
                        .at("/excluded/" + i + "/kind");
            }
        }
    }

    private static String text(PeriodFile.Version version, List<PeriodExtension> given) {
        StringBuilder text = new StringBuilder(version.period().text());
        given.forEach(extension -> text.append("，延长").append(extension.text()));
        return text.toString();
    }

    private static boolean verified(PeriodFile.Version version, List<PeriodExtension> given, List<ExcludedSpan> spans) {
        return version.verified()
                && given.stream().allMatch(PeriodExtension::verified)
                && spans.stream()
                        .allMatch(span -> version.exclusionsOrNone().stream()
                                .anyMatch(exclusion -> exclusion.verified()
                                        && exclusion.kinds().contains(span.kind())));
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
            WorkingCalendar calendar,
            Map<String, Timeline<PeriodFile.Version>> periods,
            Map<String, String> accruals,
            Map<String, PeriodView> views) {
        static Catalogue of(ReferenceBook book) {
            Map<String, Timeline<PeriodFile.Version>> periods = new HashMap<>();
            Map<String, String> accruals = new HashMap<>();
            Map<String, PeriodView> views = new TreeMap<>();
            for (PeriodFile file : book.readAll("periods/*.yaml", PeriodFile.class)) {
                for (PeriodFile.Period period : file.periods()) {
                    add(period, periods);
                    views.put(period.code(), PeriodView.of(period));
                }
                if (file.accruals() != null) {
                    for (PeriodFile.Accrual accrual : file.accruals()) {
                        accruals.put(accrual.code(), accrual.instead());
                        views.put(accrual.code(), PeriodView.of(accrual));
                    }
                }
            }
            return new Catalogue(CalendarFile.workingCalendar(book), periods, accruals, views);
        }

        private static void add(PeriodFile.Period period, Map<String, Timeline<PeriodFile.Version>> periods) {
            period.versions().forEach(version -> version.requireCountable(period.code()));
            if (periods.putIfAbsent(period.code(), new Timeline<>(period.code(), period.versions())) != null) {
                throw new IllegalArgumentException("the period " + period.code() + " stands twice");
            }
        }
    }
}
