package org.lijian.law.period;

import java.util.List;
import org.lijian.shared.LegalCitation;

/** What a period stands still for, and where that stands. */
public record PeriodExclusion(List<ExclusionKind> kinds, LegalCitation citation, boolean verified) {
    public PeriodExclusion {
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("an exclusion names its kinds: " + citation);
        }
    }
}
