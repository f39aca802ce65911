package org.lijian.law.discretion;

import java.util.List;
import org.lijian.law.Step;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/**
 * A fine that was set by an officer and found lawful, with the steps that say why.
 *
 * @param range the statutory range
 * @param gradeBand the amounts the grade leaves of it
 * @param table the benchmark table it was held against
 * @param verified whether act and table were read in their sources; a placeholder table is not
 */
public record FineAssessment(
        Money amount,
        FineRange range,
        FineGrade grade,
        FineRange gradeBand,
        String lawVersion,
        String table,
        boolean verified,
        LegalCitation citation,
        List<Step> steps) {
    public FineAssessment {
        steps = List.copyOf(steps);
    }
}
