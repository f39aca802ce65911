package org.lijian.lead;

import org.jspecify.annotations.Nullable;
import org.lijian.platform.PlatformRefusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be known of reports to reward one of them: which came first, and whose a code is. */
@Service
public class RewardedReports {
    private final LeadMapper leads;
    private final ReportMapper reports;

    RewardedReports(LeadMapper leads, ReportMapper reports) {
        this.leads = leads;
        this.reports = reports;
    }

    /** The first of all the leads that were merged with this one, in the order they were received. */
    @Transactional(readOnly = true)
    public FirstReport firstOf(LeadId id) {
        Lead matter = lead(id);
        while (matter.isMerged()) {
            matter = lead(matter.mergedInto().orElseThrow());
        }
        return reports.firstOf(matter.id());
    }

    /** Whether {@code code} is the one that was told for the report of the lead. */
    @Transactional(readOnly = true)
    public boolean isCodeOf(LeadId lead, @Nullable String code, String pointer) {
        StoredReport report = reports.byCode(ReportCode.read(code, pointer).hash());
        return report != null && report.leadId().equals(lead);
    }

    private Lead lead(LeadId id) {
        Lead lead = leads.byId(id);
        if (lead == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return lead;
    }
}
