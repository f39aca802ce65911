package org.lijian.law.discretion;

import org.lijian.shared.LegalCitation;

/**
 * One step of a computed fine.
 *
 * @param effect what the option does, such as {@code +8 %} or a band
 * @param value what it has come to so far
 */
public record FactorStep(String factor, String option, String effect, String value, LegalCitation citation) {}
