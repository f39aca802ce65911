package org.lijian.casefile;

import java.util.Set;
import org.lijian.shared.OfficerId;

/** A case has more investigators. No fact of its own: why is told by its own event. */
public record InvestigatorsAdded(CaseId caseId, Set<OfficerId> officers) {
    public InvestigatorsAdded {
        officers = Set.copyOf(officers);
    }
}
