package org.lijian.registry.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 绩效评级.
 *
 * @param since first day it holds; a later grade ends it
 * @param basis the notice or list it stands in
 */
public record GradeParty(
        @Nullable PerformanceGrade grade,
        @Nullable LocalDate since,
        @Nullable String basis) {}
