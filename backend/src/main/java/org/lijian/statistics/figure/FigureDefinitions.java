package org.lijian.statistics.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.springframework.stereotype.Service;

/** The definitions in force (指标口径), {@code seeds/reference/figures/definitions}. */
@Service
class FigureDefinitions {
    private final Chapter<Map<String, FigureDefinition>> chapter;

    FigureDefinitions(LawBook book) {
        this.chapter = book.chapter(FigureDefinitions::index);
    }

    static Map<String, FigureDefinition> index(ReferenceBook book) {
        Map<String, FigureDefinition> definitions = new LinkedHashMap<>();
        for (FigureFile file : book.readAll("figures/definitions/*.yaml", FigureFile.class)) {
            for (FigureFile.Entry entry : file.figures()) {
                if (definitions.put(entry.code(), entry.definition()) != null) {
                    throw new IllegalArgumentException("the figure " + entry.code() + " is defined twice");
                }
            }
        }
        return definitions;
    }

    Collection<FigureDefinition> all() {
        return chapter.get().values();
    }

    /** @throws org.lijian.shared.Problem {@code figure-unknown} */
    FigureDefinition require(String code) {
        FigureDefinition definition = chapter.get().get(code);
        if (definition == null) {
            throw FigureRefusal.UNKNOWN.with("figure", code);
        }
        return definition;
    }

    /**
     * How a figure is counted in a period: as it was defined on its last day. What is open on that day is no matter of the definition before.
     *
     * @throws org.lijian.shared.Problem {@code figure-not-defined}, {@code figure-redefined}
     */
    static FigureVersion requireOver(FigureDefinition figure, LocalDate from, LocalDate to) {
        Timeline<FigureVersion> timeline = figure.timeline();
        FigureVersion version = timeline.at(to)
                .orElseThrow(() -> FigureRefusal.NOT_DEFINED.with(
                        "figure",
                        figure.name(),
                        "to",
                        to,
                        "validFrom",
                        timeline.validFrom(),
                        "validTo",
                        Timeline.until(timeline.validTo())));
        if (timeline.at(from)
                .filter(before -> !before.formula().agreesOnWhatHappened(version.formula()))
                .isPresent()) {
            throw FigureRefusal.REDEFINED.with("figure", figure.name(), "validFrom", version.validFrom());
        }
        return version;
    }
}
