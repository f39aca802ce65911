package org.lijian.law.discretion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.violation.Violation;
import org.lijian.shared.LegalCitation;

/**
 * A benchmark table as it is served: which factors it asks for and which options each has.
 *
 * @param unknownTakesLowest whether a factor that was not established may be left out and then takes its lowest option
 */
public record BenchmarkTableView(
        String table,
        String violation,
        String jurisdiction,
        String mode,
        FineRange range,
        boolean unknownTakesLowest,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean verified,
        LegalCitation citation,
        List<FactorView> factors) {
    public BenchmarkTableView {
        factors = List.copyOf(factors);
    }

    static BenchmarkTableView of(BenchmarkTable table, Violation violation, String jurisdiction) {
        return new BenchmarkTableView(
                table.code(),
                violation.code(),
                jurisdiction,
                table.mode().name(),
                new FineRange(violation.min(), violation.max()),
                table.unknownTakesLowest(),
                table.validFrom(),
                table.validTo(),
                table.verified(),
                table.citation(),
                table.factors().stream().map(FactorView::of).toList());
    }

    /** One factor and the options it can take. */
    public record FactorView(String code, String label, List<OptionView> options) {
        static FactorView of(BenchmarkFile.Factor factor) {
            return new FactorView(
                    factor.code(),
                    factor.label(),
                    factor.options().stream()
                            .map(option -> new OptionView(option.code(), option.label()))
                            .toList());
        }
    }

    /** One option of a factor. */
    public record OptionView(String code, String label) {}
}
