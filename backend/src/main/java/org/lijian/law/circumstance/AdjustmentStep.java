package org.lijian.law.circumstance;

import org.lijian.shared.LegalCitation;

/** One step of an adjustment: the fact, what it leads to, the amount after it, and where the rule stands. */
public record AdjustmentStep(String what, String fact, String effect, String value, LegalCitation citation) {}
