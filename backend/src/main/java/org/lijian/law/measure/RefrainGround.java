package org.lijian.law.measure;

import org.lijian.shared.LegalCitation;

/** A reason for which the authority may leave a measure out (可以不予实施的情形). */
public record RefrainGround(String code, String text, LegalCitation citation, boolean verified) {}
