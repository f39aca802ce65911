package org.lijian.casefile;

import java.util.Optional;
import org.lijian.shared.Problem;

/**
 * What forbids to decide on a fine in a case for the time being, such as a suspected crime that is with the police. Each module that knows
 * of one answers for its part. It stands in the way of fines only: other penalties are decided and go on.
 */
public interface FineHindrance {
    /** The reason why no fine may be decided now, or nothing. */
    Optional<Problem> hinders(CaseId caseId);
}
