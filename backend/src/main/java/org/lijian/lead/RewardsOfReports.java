package org.lijian.lead;

import java.util.Optional;

/** What became of the rewards of reports; the module that pays them answers. */
public interface RewardsOfReports {
    /**
     * @param report the lead of the report
     * @param matter the lead it is dealt with in
     * @return nothing while no reward was proposed
     */
    Optional<ReportReward> of(LeadId report, LeadId matter);
}
