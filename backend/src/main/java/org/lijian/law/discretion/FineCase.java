package org.lijian.law.discretion;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a fine is computed from.
 *
 * @param actedOn picks the law and the benchmark table, unless the act ended later
 * @param decidedOn picks the gates, and the law that may be lighter
 * @param choices the option chosen for each factor of the table, by their codes
 */
public record FineCase(
        String violation,
        String jurisdiction,
        LocalDate actedOn,
        LocalDate decidedOn,
        PartyType partyType,
        Map<String, String> choices,
        @Nullable FineAdjustment adjustment,
        FineFacts facts) {
    public FineCase {
        choices = Map.copyOf(choices);
    }

    public FineCase(
            String violation,
            String jurisdiction,
            LocalDate actedOn,
            LocalDate decidedOn,
            PartyType partyType,
            Map<String, String> choices,
            @Nullable FineAdjustment adjustment) {
        this(violation, jurisdiction, actedOn, decidedOn, partyType, choices, adjustment, FineFacts.NONE);
    }

    /** The day whose law and table apply: the last day of an act that went on. */
    LocalDate actDay() {
        return facts.endedOn() == null ? actedOn : facts.endedOn();
    }
}
