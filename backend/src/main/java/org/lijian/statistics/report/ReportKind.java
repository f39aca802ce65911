package org.lijian.statistics.report;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.statistics.figure.Dimension;
import org.lijian.statistics.figure.Period;

/**
 * One report of the catalogue, {@code seeds/reference/figures/reports.yaml}.
 *
 * @param periods what stretches it is made for
 * @param ofCampaign whether it is made of one campaign
 * @param sections its figures in their order; none where the shape needs none
 */
record ReportKind(
        String code,
        String name,
        Shape shape,
        Set<Period.Unit> periods,
        boolean ofCampaign,
        List<Section> sections,
        String citation,
        boolean verified) {
    ReportKind {
        periods = Set.copyOf(periods);
        sections = List.copyOf(sections);
        if (sections.isEmpty() == (shape == Shape.FIGURES)) {
            throw new IllegalArgumentException("a report of figures, and no other, has sections: " + code);
        }
    }

    /** What its lines are. */
    enum Shape {
        /** Figures, whole and split. */
        FIGURES,
        /** The counties in their order. */
        RANKING,
        /** The rows of one number. */
        ROWS
    }

    /** @param by what the figure is split into; not at all where none */
    record Section(String figure, @Nullable Dimension by) {}

    record File(List<ReportKind> reports) {}
}
