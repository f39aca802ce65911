package org.lijian.casefile.penalty;

import org.lijian.platform.Role;

/** Which head decides on a penalty; the decision table beside the diagrams answers. */
public interface Approvers {
    /** @param large whether the amount is one that the bureau leaves to its principal */
    Role approver(PenaltyMatter matter, boolean large);
}
