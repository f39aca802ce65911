package org.lijian.law;

import org.lijian.shared.LegalCitation;

/** One step that led to a number or to a duty: the fact, the rule it meets, what follows, and where the rule stands. */
public record Step(String fact, String rule, String value, LegalCitation citation) {}
