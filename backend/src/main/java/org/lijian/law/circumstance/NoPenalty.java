package org.lijian.law.circumstance;

import java.util.List;
import org.lijian.shared.LegalCitation;

/**
 * Whether a penalty may be left out (不予处罚), and why.
 *
 * @param mayApply whether at least one rule lets it be left out
 * @param must whether one of them leaves no choice
 * @param why every rule for the act, those that apply first
 */
public record NoPenalty(boolean mayApply, boolean must, List<Rule> why) {
    public NoPenalty {
        why = List.copyOf(why);
    }

    /**
     * What became of one rule.
     *
     * @param missing what it needs and was not found, as officers say it
     * @param excludedBy what was found and excludes it
     * @param verified whether it was read in its source
     */
    public record Rule(
            String code,
            String name,
            boolean applies,
            boolean must,
            List<String> missing,
            List<String> excludedBy,
            boolean verified,
            LegalCitation citation) {
        public Rule {
            missing = List.copyOf(missing);
            excludedBy = List.copyOf(excludedBy);
        }
    }
}
