package org.lijian.law.period;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DayKind;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.LegalPeriod;

/**
 * A statutory period as it is shown, with its versions in the order of time.
 *
 * @param whenOver what it means that it has run out
 * @param instead the calculation to use where the code stands for an amount growing by the day, which has no last day and no versions
 */
public record PeriodView(
        String code,
        String name,
        @Nullable String trigger,
        @Nullable WhenOver whenOver,
        @Nullable String instead,
        List<VersionView> versions) {
    public PeriodView {
        versions = List.copyOf(versions);
    }

    static PeriodView of(PeriodFile.Period period) {
        return new PeriodView(
                period.code(),
                period.name(),
                period.trigger(),
                period.whenOver(),
                null,
                period.versions().stream().map(VersionView::of).toList());
    }

    static PeriodView of(PeriodFile.Accrual accrual) {
        return new PeriodView(accrual.code(), accrual.name(), null, null, accrual.instead(), List.of());
    }

    PeriodView on(LocalDate day) {
        return new PeriodView(
                code,
                name,
                trigger,
                whenOver,
                instead,
                versions.stream().filter(version -> version.isInForce(day)).toList());
    }

    boolean mentions(String text) {
        Stream<String> words = Stream.of(code, name, trigger == null ? "" : trigger);
        return Stream.concat(words, versions.stream().map(version -> version.citation.text()))
                .anyMatch(word -> word.contains(text));
    }

    /**
     * The period as one law set it.
     *
     * @param period as it is written, such as {@code 5个工作日}
     * @param rolls whether a last day that is a day off moves to the next working day
     */
    public record VersionView(
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String period,
            int length,
            LegalPeriod.Unit unit,
            DayKind dayKind,
            boolean rolls,
            boolean before,
            List<PeriodExtension> extensions,
            List<PeriodExclusion> exclusions,
            LegalCitation citation,
            boolean verified,
            @Nullable String note) {
        public VersionView {
            extensions = List.copyOf(extensions);
            exclusions = List.copyOf(exclusions);
        }

        static VersionView of(PeriodFile.Version version) {
            LegalPeriod period = version.period();
            return new VersionView(
                    version.validFrom(),
                    version.validTo(),
                    period.text(),
                    version.length(),
                    version.unit(),
                    period.dayKind(),
                    period.lastDay() == LegalPeriod.LastDay.ROLLS,
                    period.direction() == LegalPeriod.Direction.BEFORE,
                    version.extensionsOrNone(),
                    version.exclusionsOrNone(),
                    version.citation(),
                    version.verified(),
                    version.note());
        }

        boolean isInForce(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }
}
