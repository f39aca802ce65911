package org.lijian.statistics.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lijian.platform.LegalTime;
import org.lijian.shared.RegionCode;
import org.springframework.stereotype.Service;

/** The figures of a day that a wall screen shows. */
@Service
public class DayFigures {
    private static final List<String> SHOWN = List.of(
            "leads-in",
            "leads-out",
            "leads-open",
            "inspections",
            "cases-filed",
            "cases-open",
            "fines-decided",
            "fines-decided-amount",
            "money-received");

    private final FigureDefinitions definitions;
    private final Counting counting;
    private final FigureStore store;
    private final LegalTime time;

    DayFigures(FigureDefinitions definitions, Counting counting, FigureStore store, LegalTime time) {
        this.definitions = definitions;
        this.counting = counting;
        this.store = store;
        this.time = time;
    }

    /** Those of today that are defined and have a value. */
    public List<DayFigure> today(RegionCode area) {
        return store.atOneMoment(() -> counted(area));
    }

    private List<DayFigure> counted(RegionCode area) {
        LocalDate today = time.today();
        Period day = new Period(today, today, Period.Unit.DAY);
        List<DayFigure> figures = new ArrayList<>();
        for (FigureDefinition figure : definitions.all()) {
            if (SHOWN.contains(figure.code())) {
                figure.timeline().at(today).ifPresent(version -> {
                    BigDecimal value = version.formula()
                            .value(term -> counting.count(term, day, Cut.of(area), null)
                                    .getOrDefault(Counting.WHOLE, Counting.ofNothing(term)));
                    if (value != null) {
                        figures.add(new DayFigure(
                                figure.code(), figure.name(), figure.unit().written(value)));
                    }
                });
            }
        }
        return figures;
    }

    /** @param value written with the decimals of its unit */
    public record DayFigure(String figure, String name, String value) {}
}
