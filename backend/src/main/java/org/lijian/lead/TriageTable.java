package org.lijian.lead;

import org.jspecify.annotations.Nullable;

/** What is proposed for a lead that waits to be triaged; the decision table beside the diagrams answers. */
public interface TriageTable {
    /**
     * @param matter code of what the lead is about; absent where nothing tells
     * @param competent who the reference data name for it
     */
    CompetenceRow competence(@Nullable String matter, Competent competent);

    /** @param danger whether the lead tells of people in danger */
    PriorityRow priority(LeadChannel channel, boolean danger);

    /** What the reference data say of who is competent. */
    enum Competent {
        /** 本机关 */
        OURS,
        /** 其他机关 */
        OTHERS,
        /** 无资料 */
        UNKNOWN
    }

    /**
     * @param domain absent where the officer is to choose
     * @param row the words of the row that holds
     */
    record CompetenceRow(
            ProposedCompetence competence, @Nullable EnforcementDomain domain, String row) {}

    /** @param row the words of the row that holds */
    record PriorityRow(LeadPriority priority, String row) {}
}
