package org.lijian.law.gate;

import java.util.List;
import org.lijian.law.Step;

/**
 * Whether a fine of that amount may be decided on the spot (当场处罚), and taken in cash there (当场收缴).
 *
 * @param decision by the amount alone; the facts have to be clear as well
 * @param cash by the amount alone; a fine that is hard to enforce later may be taken too
 */
public record OnTheSpot(boolean decision, boolean cash, List<Step> steps) {
    public OnTheSpot {
        steps = List.copyOf(steps);
    }
}
