package org.lijian.casefile.penalty.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.Explanation;
import org.lijian.casefile.penalty.Assessment;
import org.lijian.law.Step;

/** Lays one assessment beside another and notes every point in which they differ. */
final class Comparison {
    private final List<Deviation> deviations = new ArrayList<>();

    private Comparison() {}

    static List<Deviation> of(Assessment stored, Assessment replayed) {
        Comparison comparison = new Comparison();
        comparison.point(Deviation.Point.AMOUNT, stored.amount(), replayed.amount());
        comparison.steps(Deviation.Point.EXPLANATION, stored.explanation(), replayed.explanation());
        comparison.point(Deviation.Point.HEARING, stored.hearing(), replayed.hearing());
        comparison.point(Deviation.Point.DISCUSSION, stored.discussion(), replayed.discussion());
        comparison.point(Deviation.Point.LEGAL_REVIEW, stored.legalReview(), replayed.legalReview());
        comparison.steps(Deviation.Point.GATES, stored.gates(), replayed.gates());
        return List.copyOf(comparison.deviations);
    }

    private void point(Deviation.Point point, Object stored, Object replayed) {
        if (!stored.equals(replayed)) {
            deviations.add(new Deviation(point, null, stored.toString(), replayed.toString()));
        }
    }

    private void steps(Deviation.Point point, Explanation stored, Explanation replayed) {
        int steps = Math.max(stored.steps().size(), replayed.steps().size());
        for (int i = 0; i < steps; i++) {
            String before = step(stored, i);
            String after = step(replayed, i);
            if (!Objects.equals(before, after)) {
                deviations.add(new Deviation(point, i + 1, before, after));
            }
        }
    }

    private static @Nullable String step(Explanation explanation, int i) {
        if (i >= explanation.steps().size()) {
            return null;
        }
        Step step = explanation.steps().get(i);
        return step.fact() + " → " + step.rule() + " → " + step.value() + "（" + step.citation() + "）";
    }
}
