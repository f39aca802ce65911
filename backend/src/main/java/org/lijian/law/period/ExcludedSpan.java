package org.lijian.law.period;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.lijian.shared.DateRange;

/** Days that a period does not count, both ends included. */
public record ExcludedSpan(
        ExclusionKind kind, @JsonUnwrapped DateRange days) {
    String text() {
        return kind.word() + "期间" + days.from() + "至" + days.to();
    }
}
