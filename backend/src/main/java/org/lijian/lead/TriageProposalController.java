package org.lijian.lead;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.platform.CurrentOfficer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/leads/{id}/triage-proposal")
class TriageProposalController {
    private final TriageProposals proposals;

    TriageProposalController(TriageProposals proposals) {
        this.proposals = proposals;
    }

    @GetMapping
    @RolesAllowed({"DUTY_OFFICER", "INSPECTOR", "CLERK", "SUPERVISOR", "REVIEWER", "LEGAL_REVIEWER", "DECISION_MAKER"})
    TriageProposalView getTriageProposal(@PathVariable LeadId id, CurrentOfficer officer) {
        return proposals.of(id, officer);
    }
}
