package org.lijian.law.gate;

import java.util.List;

/**
 * What a fine of that amount has to pass through. A hearing that was held, or a complex case, opens the legal review whatever the amount;
 * that is for the case to say.
 */
public record GateOutcome(boolean hearing, boolean collectiveDiscussion, boolean legalReview, List<GateStep> steps) {
    public GateOutcome {
        steps = List.copyOf(steps);
    }
}
