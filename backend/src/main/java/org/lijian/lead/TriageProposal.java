package org.lijian.lead;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;

/**
 * What the decision table proposed for a lead on the day it was registered.
 *
 * @param matter what the lead is about; absent where nothing told
 * @param authority who is competent, by the reference data of the day; absent where they name nobody
 * @param verified whether what names the authority was read in a source
 * @param domain absent where the officer chooses
 * @param deviationReason why the triage departed from it, where it did
 */
record TriageProposal(
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
        @Nullable String deviationReason) {

    /** In what a triage departs; a duplicate departs from nothing, since the table knows no other lead. */
    Set<TriageDeviation> deviations(
            @Nullable TriageOutcome outcome, @Nullable EnforcementDomain chosen, @Nullable LeadPriority given) {
        Set<TriageDeviation> deviations = EnumSet.noneOf(TriageDeviation.class);
        boolean accepted = outcome == TriageOutcome.ACCEPTED;
        boolean transferred = outcome == TriageOutcome.TRANSFERRED;
        if (accepted && competence == ProposedCompetence.OTHERS
                || transferred && competence == ProposedCompetence.OURS) {
            deviations.add(TriageDeviation.COMPETENCE);
        }
        if (accepted && domain != null && chosen != domain) {
            deviations.add(TriageDeviation.DOMAIN);
        }
        if (accepted && given != priority) {
            deviations.add(TriageDeviation.PRIORITY);
        }
        return deviations;
    }

    /** @return why {@code said} departs from it; absent where it does not */
    @Nullable String reasonToDepart(TriageLead said) {
        Set<TriageDeviation> deviations = deviations(said.outcome(), said.domain(), said.priority());
        if (deviations.isEmpty()) {
            return null;
        }
        String reason = said.deviationReason();
        if (reason == null || reason.isBlank()) {
            throw LeadRefusal.DEVIATION_WITHOUT_REASON.with("parts", deviations).at("/deviationReason");
        }
        return reason;
    }

    TriageProposalView view(Lead lead) {
        return new TriageProposalView(
                leadId,
                matter,
                authority,
                citation,
                verified,
                competence,
                competenceRow,
                domain,
                priority,
                priorityRow,
                lead.deviationsFrom(this),
                deviationReason);
    }
}
