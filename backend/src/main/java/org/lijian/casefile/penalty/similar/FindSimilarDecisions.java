package org.lijian.casefile.penalty.similar;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.law.discretion.FineGrade;

/**
 * What past decisions shall be similar to.
 *
 * @param choices factor → option found
 * @param grade decisions of this grade come before others as near
 * @param asOf decisions up to that day; today when left out
 */
public record FindSimilarDecisions(
        @Nullable String violation,
        @Nullable Map<String, @Nullable String> choices,
        @Nullable FineGrade grade,
        @Nullable LocalDate asOf) {}
