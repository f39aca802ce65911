package org.lijian.statistics.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Timeline;
import org.lijian.shared.LegalCitation;

/** A file of definitions as it is written. */
record FigureFile(List<Entry> figures) {
    record Entry(String code, String name, String meaning, FigureUnit unit, String owner, List<EntryVersion> versions) {
        FigureDefinition definition() {
            List<FigureVersion> read = versions.stream().map(EntryVersion::read).toList();
            for (int i = 0; i < read.size(); i++) {
                if (read.get(i).version() != i + 1) {
                    throw new IllegalArgumentException("the versions of " + code + " are numbered from 1 on");
                }
            }
            return new FigureDefinition(code, name, meaning, unit, owner, read, new Timeline<>(code, read));
        }
    }

    record EntryVersion(
            int version,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String formula,
            Set<Dimension> dimensions,
            LegalCitation citation,
            boolean verified) {
        FigureVersion read() {
            return new FigureVersion(version, validFrom, validTo, Formula.of(formula), dimensions, citation, verified);
        }
    }
}
