package org.lijian.law;

import java.util.function.Supplier;
import org.lijian.shared.Problem;

/** Tells a refusal of a rule, which knows no request, which member of the request it is about. */
public final class Pointing {
    private Pointing() {}

    /** What {@code rule} answers; a refusal that points nowhere yet comes out pointing at {@code pointer}. */
    public static <T> T at(String pointer, Supplier<T> rule) {
        try {
            return rule.get();
        } catch (Problem problem) {
            throw problem.violations().isEmpty() ? problem.at(pointer) : problem;
        }
    }

    /** The same for a rule that only refuses. */
    public static void run(String pointer, Runnable rule) {
        at(pointer, () -> {
            rule.run();
            return pointer;
        });
    }
}
