package org.lijian.law.perday;

import org.lijian.shared.LegalCitation;

/** One step of a per-day penalty: the fact, the rule it meets, what follows, and where the rule stands. */
public record PerDayStep(String fact, String rule, String value, LegalCitation citation) {}
