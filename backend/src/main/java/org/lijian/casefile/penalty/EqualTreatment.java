package org.lijian.casefile.penalty;

import java.util.Optional;
import org.lijian.casefile.CaseId;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

/** What was decided against others who did the same thing together with the party of a case. */
public interface EqualTreatment {
    /** What stands against deciding otherwise without a reason; nothing where nobody was treated otherwise yet. */
    Optional<Problem> against(CaseId caseId, String violation, Money fine);
}
