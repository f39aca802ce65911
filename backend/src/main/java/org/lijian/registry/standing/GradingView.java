package org.lijian.registry.standing;

import java.time.LocalDate;

/** A performance grade as others see it. */
public record GradingView(PerformanceGrade grade, LocalDate since, String basis) {
    static GradingView of(Grading grading) {
        return new GradingView(grading.grade(), grading.since(), grading.basis());
    }
}
