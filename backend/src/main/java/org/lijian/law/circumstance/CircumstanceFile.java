package org.lijian.law.circumstance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;

/** The facts that weigh, and what each of them leads to by which law; {@code discretion/rules/circumstances.yaml}. */
record CircumstanceFile(List<Fact> circumstances, List<Ground> grounds) {
    /**
     * @param personsOnly true where only a natural person can be in it
     * @param contradicts the facts that cannot be at the same time
     */
    record Fact(
            String code,
            String label,
            @Nullable Boolean personsOnly,
            @Nullable List<String> contradicts) {
        List<String> excluded() {
            return contradicts == null ? List.of() : contradicts;
        }
    }

    record Ground(
            String circumstance,
            Effect effect,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            LegalCitation citation,
            boolean verified)
            implements Dated {}

    enum Effect {
        MUST_BE_LIGHTER("应当从轻或者减轻处罚"),
        MAY_BE_HEAVIER("可以从重处罚");

        private final String zh;

        Effect(String zh) {
            this.zh = zh;
        }

        String zh() {
            return zh;
        }
    }
}
