package org.lijian.law.gate;

import java.util.List;
import org.lijian.law.Step;

/**
 * What a fine of that amount has to pass through. A hearing that was held, or a complex case, opens the legal review whatever the amount;
 * that is for the case to say.
 */
public record GateOutcome(boolean hearing, boolean collectiveDiscussion, boolean legalReview, List<Step> steps) {
    public GateOutcome {
        steps = List.copyOf(steps);
    }

    /** The same, with a collective discussion that a rule asks for whatever the amount. */
    public GateOutcome discussing(boolean always) {
        return new GateOutcome(hearing, collectiveDiscussion || always, legalReview, steps);
    }
}
