package org.lijian.platform;

import java.util.UUID;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;

/** Keeps an officer away from single things though their role would let them; a feature that knows of such officers answers. */
public interface Exclusion {
    /**
     * Refuses an officer who may not act on the thing, nor on what it belongs to.
     *
     * @throws Problem by the name of the rule that keeps them away
     */
    void requireNotExcluded(OfficerId officer, UUID thing);
}
