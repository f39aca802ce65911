package org.lijian.statistics.figure;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;

/** How a figure is counted for periods that end while this version holds. */
record FigureVersion(
        int version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Formula formula,
        Set<Dimension> dimensions,
        LegalCitation citation,
        boolean verified)
        implements Dated {
    FigureVersion {
        dimensions = Set.copyOf(dimensions);
        if (formula.terms().stream().anyMatch(term -> term.operation().isStock())
                && dimensions.stream().anyMatch(dimension -> !dimension.isOfStock())) {
            throw new IllegalArgumentException(
                    "what is open can be cut by place and origin only, not by " + dimensions + ": " + formula);
        }
        if (dimensions.contains(Dimension.OFFICER)
                && formula.terms().stream().anyMatch(term -> term.operation().isOfValues())) {
            throw new IllegalArgumentException("values are kept by place and origin, not by officer: " + formula);
        }
        if (dimensions.stream().anyMatch(Dimension::isTime)) {
            throw new IllegalArgumentException("time is the period, not a dimension of a definition: " + formula);
        }
    }
}
