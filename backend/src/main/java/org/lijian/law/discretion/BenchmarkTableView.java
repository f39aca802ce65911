package org.lijian.law.discretion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.circumstance.AdjustmentView;
import org.lijian.law.circumstance.CircumstanceView;
import org.lijian.law.violation.Violation;
import org.lijian.shared.LegalCitation;

/**
 * A benchmark table as it is served: which factors it asks for and which options each has.
 *
 * @param range the statutory range for one unit; absent where the fine is a multiple of a base or set by a local rule
 * @param unknownTakesLowest whether a factor that was not established may be left out and then takes its lowest option
 */
public record BenchmarkTableView(
        String table,
        String violation,
        String jurisdiction,
        String mode,
        @Nullable FineRange range,
        boolean unknownTakesLowest,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean verified,
        LegalCitation citation,
        @Nullable String note,
        List<FactorView> factors,
        List<CircumstanceView> circumstances,
        List<AdjustmentView> adjustments) {
    public BenchmarkTableView {
        factors = List.copyOf(factors);
        circumstances = List.copyOf(circumstances);
        adjustments = List.copyOf(adjustments);
    }

    static BenchmarkTableView of(
            BenchmarkTable table,
            Violation violation,
            String jurisdiction,
            List<CircumstanceView> circumstances,
            List<AdjustmentView> adjustments) {
        return new BenchmarkTableView(
                table.code(),
                violation.code(),
                jurisdiction,
                table.mode().name(),
                violation
                        .fine()
                        .bounds()
                        .map(bounds -> new FineRange(bounds.min(), bounds.max()))
                        .orElse(null),
                table.unknownTakesLowest(),
                table.validFrom(),
                table.validTo(),
                table.verified(),
                table.citation(),
                table.note(),
                table.factors().stream()
                        .map(factor -> FactorView.of(factor, table.boundary()))
                        .toList(),
                circumstances,
                adjustments);
    }

    /**
     * One factor and the options it can take.
     *
     * @param lookBackMonths how far back earlier decisions count, for a factor that follows from them
     */
    public record FactorView(
            String code, String label, @Nullable Integer lookBackMonths, List<OptionView> options) {
        static FactorView of(BenchmarkFile.Factor factor, BenchmarkFile.Boundary boundary) {
            LookBack lookBack = factor.lookBack();
            return new FactorView(
                    factor.code(),
                    factor.label(),
                    lookBack == null ? null : lookBack.months(),
                    factor.options().stream()
                            .map(option -> OptionView.of(option, boundary))
                            .toList());
        }
    }

    /**
     * One option of a factor.
     *
     * @param intervals the measured values that are this option; none where it is not measured
     */
    public record OptionView(String code, String label, List<IntervalView> intervals) {
        static OptionView of(BenchmarkFile.Option option, BenchmarkFile.Boundary boundary) {
            return new OptionView(
                    option.code(),
                    option.label(),
                    option.measured().stream()
                            .map(interval -> IntervalView.of(interval, boundary))
                            .toList());
        }
    }

    /** Values from one number to another; an end that is absent is open. */
    public record IntervalView(
            MeasureUnit unit,
            @Nullable String from,
            @Nullable Boolean fromIncluded,
            @Nullable String to,
            @Nullable Boolean toIncluded) {
        static IntervalView of(BenchmarkFile.Interval interval, BenchmarkFile.Boundary boundary) {
            BigDecimal from = interval.from();
            BigDecimal to = interval.to();
            return new IntervalView(
                    interval.unit(),
                    from == null ? null : from.toPlainString(),
                    from == null ? null : interval.includesFrom(boundary),
                    to == null ? null : to.toPlainString(),
                    to == null ? null : interval.includesTo(boundary));
        }
    }
}
