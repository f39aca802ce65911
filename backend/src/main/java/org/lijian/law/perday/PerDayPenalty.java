package org.lijian.law.perday;

import java.util.List;
import org.lijian.law.Step;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/**
 * Days and total of a per-day penalty, round by round, and the steps that led there.
 *
 * @param ledger every day from the first service to the last recheck; its amounts add up to {@code total}
 */
public record PerDayPenalty(
        List<PenalisedRound> rounds,
        long days,
        Money total,
        LegalCitation citation,
        boolean verified,
        List<Step> steps,
        List<LedgerDay> ledger) {
    public PerDayPenalty {
        rounds = List.copyOf(rounds);
        ledger = List.copyOf(ledger);
        steps = List.copyOf(steps);
    }
}
