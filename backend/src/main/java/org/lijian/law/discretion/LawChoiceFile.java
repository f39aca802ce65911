package org.lijian.law.discretion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;

/**
 * By which rule the lighter law is chosen, and which act follows another where the catalogue alone does not say;
 * {@code discretion/rules/law-choice.yaml}.
 */
record LawChoiceFile(List<Version> versions, List<Succession> choices) {
    record Version(LocalDate validFrom, @Nullable LocalDate validTo, LegalCitation citation) implements Dated {}

    /**
     * @param when the circumstance under which this one follows rather than the other
     * @param successor absent where the new law no longer punishes the act
     */
    record Succession(
            String violation,
            @Nullable String when,
            @Nullable String successor) {}
}
