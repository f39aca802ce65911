package org.lijian.casefile;

import java.util.Optional;
import org.lijian.shared.Problem;

/**
 * What has to be true before a case may be closed. Each module that carries a part of the case answers for its part: the
 * penalties are served, the fines are paid, the violation is corrected.
 */
public interface ClosingCondition {
    /** The reason why the case cannot be closed yet, or nothing. */
    Optional<Problem> unmet(CaseId caseId);

    /** The same for one ground; most parts of a case have to be done whatever the ground. */
    default Optional<Problem> unmet(CaseId caseId, ClosingGround ground) {
        return unmet(caseId);
    }

    /** The same where the investigation was terminated: most parts of a case then never came to be. */
    default Optional<Problem> unmetAfterTermination(CaseId caseId) {
        return Optional.empty();
    }
}
