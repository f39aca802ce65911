package org.lijian.law.reopening;

import org.lijian.shared.LegalCitation;

/**
 * One ground for investigating a closed case again.
 *
 * @param verified whether its text was compared with that of the law
 */
public record ReopeningGround(ReopeningKind kind, String text, LegalCitation citation, boolean verified) {}
