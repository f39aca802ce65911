package org.lijian.statistics.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;

/** A definition as it is shown, with every version it ever had. */
record FigureDefinitionView(
        String code, String name, String meaning, FigureUnit unit, String owner, List<Version> versions) {
    static FigureDefinitionView of(FigureDefinition figure) {
        return new FigureDefinitionView(
                figure.code(),
                figure.name(),
                figure.meaning(),
                figure.unit(),
                figure.owner(),
                figure.versions().stream().map(Version::of).toList());
    }

    /** @param terms the numbers of the formula in their order, as rows are asked for */
    record Version(
            int version,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String formula,
            List<String> terms,
            List<Dimension> dimensions,
            LegalCitation citation,
            boolean verified) {
        static Version of(FigureVersion version) {
            return new Version(
                    version.version(),
                    version.validFrom(),
                    version.validTo(),
                    version.formula().toString(),
                    version.formula().terms().stream().map(Term::text).toList(),
                    version.dimensions().stream().sorted().toList(),
                    version.citation(),
                    version.verified());
        }
    }
}
