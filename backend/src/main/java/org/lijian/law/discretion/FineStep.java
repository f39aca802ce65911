package org.lijian.law.discretion;

import org.lijian.shared.LegalCitation;

/** One step of an assessed fine: the fact, the rule it meets, what follows, and where the rule stands. */
public record FineStep(String fact, String rule, String value, LegalCitation citation) {}
