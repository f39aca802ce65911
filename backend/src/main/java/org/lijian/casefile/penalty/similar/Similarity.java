package org.lijian.casefile.penalty.similar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.Choices;
import org.lijian.law.discretion.FineGrade;
import org.lijian.shared.RegionCode;

/**
 * What decisions are looked for by: the nearest have the same on most factors, then the same grade, then are the latest.
 *
 * @param area whose decisions
 * @param until the last day they may be of
 */
record Similarity(
        RegionCode area,
        List<String> violations,
        Choices choices,
        @Nullable FineGrade grade,
        LocalDate until) {
    Similarity {
        violations = List.copyOf(violations);
    }
}
