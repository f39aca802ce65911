package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Problem;
import org.lijian.shared.Refusal;

/** What a process that does not wait for an event answers. */
final class Refusals {
    private Refusals() {}

    static void refusedAt(String step, Runnable event) {
        assertThatExceptionOfType(Problem.class).isThrownBy(event::run).satisfies(problem -> {
            assertThat(problem.refusal()).isEqualTo(PlatformRefusal.NOT_AT_THIS_STEP);
            assertThat(problem.refusal().kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(problem.facts()).containsEntry("step", step);
        });
    }
}
