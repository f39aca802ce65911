package org.lijian.law.discretion;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a fine is computed from.
 *
 * @param actedOn picks the law and the benchmark table
 * @param decidedOn picks the gates
 * @param choices the option chosen for each factor of the table, by their codes
 */
public record FineCase(
        String violation,
        String jurisdiction,
        LocalDate actedOn,
        LocalDate decidedOn,
        PartyType partyType,
        Map<String, String> choices,
        @Nullable FineAdjustment adjustment) {
    public FineCase {
        choices = Map.copyOf(choices);
    }
}
