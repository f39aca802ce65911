package org.lijian.law.limitation;

import org.lijian.shared.LegalCitation;

/** One step of a limitation: the fact, the rule it meets, what follows, and where the rule stands. */
public record LimitationStep(String fact, String rule, String value, LegalCitation citation) {}
