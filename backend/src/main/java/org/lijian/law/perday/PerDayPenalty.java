package org.lijian.law.perday;

import java.util.List;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/** Days and total of a per-day penalty, round by round, and the steps that led there. */
public record PerDayPenalty(
        List<PenalisedRound> rounds, long days, Money total, LegalCitation citation, List<PerDayStep> steps) {
    public PerDayPenalty {
        rounds = List.copyOf(rounds);
        steps = List.copyOf(steps);
    }
}
