package org.lijian.law.limit;

import org.lijian.shared.LegalCitation;

/** One step of putting a reading against a limit: the fact, the rule it meets, what follows, and where the rule stands. */
public record LimitStep(String fact, String rule, String value, LegalCitation citation) {}
