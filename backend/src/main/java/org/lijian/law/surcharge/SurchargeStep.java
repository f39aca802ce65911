package org.lijian.law.surcharge;

import org.lijian.shared.LegalCitation;

/** One step of a surcharge: the fact, the rule it meets, what follows, and where the rule stands. */
public record SurchargeStep(String fact, String rule, String value, LegalCitation citation) {}
