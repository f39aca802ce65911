package org.lijian.statistics.figure;

import org.jspecify.annotations.Nullable;

/** A figure that is asked for: checked against its definition, so that nothing is counted that it does not define. */
record FigureQuestion(
        FigureDefinition figure,
        FigureVersion version,
        Period period,
        Cut cut,
        @Nullable Dimension by) {
    /**
     * @throws org.lijian.shared.Problem {@code figure-not-defined}, {@code figure-redefined}, {@code dimension-not-of-figure}
     */
    static FigureQuestion of(FigureDefinition figure, Period period, Cut cut, @Nullable Dimension by) {
        FigureVersion version = FigureDefinitions.requireOver(figure, period.from(), period.to());
        for (Dimension dimension : cut.chosen().keySet()) {
            require(version.dimensions().contains(dimension), figure, version, dimension);
        }
        if (by != null) {
            boolean possible = by.isTime()
                    ? version.formula().isOfHappenings()
                    : version.dimensions().contains(by);
            require(possible, figure, version, by);
        }
        return new FigureQuestion(figure, version, period, cut, by);
    }

    FigureQuestion in(Period other) {
        return of(figure, other, cut, by);
    }

    private static void require(boolean allowed, FigureDefinition figure, FigureVersion version, Dimension asked) {
        if (!allowed) {
            throw FigureRefusal.DIMENSION_NOT_OF_FIGURE.with(
                    "figure",
                    figure.name(),
                    "dimension",
                    asked.code(),
                    "dimensions",
                    version.dimensions().stream().map(Dimension::code).sorted().toList());
        }
    }
}
