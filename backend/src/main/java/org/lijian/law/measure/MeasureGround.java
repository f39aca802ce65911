package org.lijian.law.measure;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;

/**
 * One ground of a measure (适用情形).
 *
 * @param duty whether the authority may or must act
 * @param namesStatute a catch-all that stands only together with the statute that says so
 * @param afterRestriction one that follows a restriction of production of the same case
 */
public record MeasureGround(
        String code,
        String text,
        Duty duty,
        @Nullable Boolean namesStatute,
        @Nullable Boolean afterRestriction,
        LegalCitation citation,
        boolean verified) {
    /** Whether the law leaves it to the authority. */
    public enum Duty {
        MAY,
        MUST
    }

    public boolean needsStatute() {
        return Boolean.TRUE.equals(namesStatute);
    }

    public boolean needsRestriction() {
        return Boolean.TRUE.equals(afterRestriction);
    }
}
