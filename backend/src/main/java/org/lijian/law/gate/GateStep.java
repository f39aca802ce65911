package org.lijian.law.gate;

import org.lijian.shared.LegalCitation;

/** One step of a gate: the fact, the rule it meets, what follows, and where the rule stands. */
public record GateStep(String fact, String rule, String value, LegalCitation citation) {}
