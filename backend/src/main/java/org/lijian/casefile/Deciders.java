package org.lijian.casefile;

import java.util.Set;
import org.lijian.shared.OfficerId;

/** Who decides in a case (查审分离): the head looks at what others have investigated, and those who were recused have investigated it too. */
public final class Deciders {
    private Deciders() {}

    /** @throws org.lijian.shared.Problem {@code decider-not-investigator} */
    public static void requireNoInvestigator(OfficerId decider, Set<OfficerId> investigators) {
        if (investigators.contains(decider)) {
            throw CaseRefusal.DECIDER_INVESTIGATED.with();
        }
    }
}
