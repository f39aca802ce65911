package org.lijian.law.discretion;

import java.util.List;

/**
 * The law that applies to an act, and the steps by which it was chosen.
 *
 * @param compared the laws that were compared; none where the law did not change
 */
record ApplicableLaw(Candidate candidate, List<ComparedLaw> compared, List<FactorStep> steps) {
    ApplicableLaw {
        compared = List.copyOf(compared);
        steps = List.copyOf(steps);
    }
}
