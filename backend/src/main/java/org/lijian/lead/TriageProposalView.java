package org.lijian.lead;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;

/** What was proposed for a lead, by which rows, and in what its triage departed from it. */
record TriageProposalView(
        LeadId leadId,
        @Nullable String matter,
        @Nullable String authority,
        @Nullable LegalCitation citation,
        boolean verified,
        ProposedCompetence competence,
        String competenceRow,
        @Nullable EnforcementDomain domain,
        LeadPriority priority,
        String priorityRow,
        Set<TriageDeviation> deviations,
        @Nullable String deviationReason) {}
