package org.lijian.lead;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/leads")
class LeadController {
    private final Leads leads;

    LeadController(Leads leads) {
        this.leads = leads;
    }

    @PostMapping
    @RolesAllowed({"DUTY_OFFICER", "INSPECTOR"})
    ResponseEntity<LeadView> registerLead(@RequestBody RegisterLead request, CurrentOfficer officer) {
        LeadView lead = leads.register(request, officer);
        return Versioned.created("/api/v1/leads/" + lead.id(), lead, lead.version());
    }

    @GetMapping
    @RolesAllowed({"DUTY_OFFICER", "INSPECTOR", "CLERK", "SUPERVISOR", "REVIEWER", "LEGAL_REVIEWER", "DECISION_MAKER"})
    Page<LeadView> listLeads(
            @RequestParam(required = false) @Nullable LeadStatus status, PageRequest page, CurrentOfficer officer) {
        return leads.leads(status, page, officer);
    }

    @GetMapping("/sums")
    @RolesAllowed({"DUTY_OFFICER", "SUPERVISOR", "DECISION_MAKER", "AUDITOR"})
    LeadSums sumLeads(@RequestParam LocalDate from, @RequestParam LocalDate to, CurrentOfficer officer) {
        return leads.sums(from, to, officer);
    }

    @GetMapping("/{id}")
    @RolesAllowed({"DUTY_OFFICER", "INSPECTOR", "CLERK", "SUPERVISOR", "REVIEWER", "LEGAL_REVIEWER", "DECISION_MAKER"})
    ResponseEntity<LeadView> getLead(@PathVariable LeadId id, CurrentOfficer officer) {
        return versioned(leads.lead(id, officer));
    }

    @PostMapping("/{id}/triage")
    @RolesAllowed({"DUTY_OFFICER"})
    ResponseEntity<LeadView> triageLead(
            @PathVariable LeadId id,
            @RequestBody TriageLead request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(leads.triage(id, request, expected, officer));
    }

    @PostMapping("/{id}/transfer-receipt")
    @RolesAllowed({"DUTY_OFFICER"})
    ResponseEntity<LeadView> recordTransferReceipt(
            @PathVariable LeadId id,
            @RequestBody RecordTransferReceipt request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(leads.recordTransferReceipt(id, request, expected, officer));
    }

    @PostMapping("/{id}/answer")
    @RolesAllowed({"DUTY_OFFICER"})
    ResponseEntity<LeadView> answerInformant(
            @PathVariable LeadId id,
            @RequestBody AnswerInformant request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(leads.answerInformant(id, request, expected, officer));
    }

    @PostMapping("/{id}/reply")
    @RolesAllowed({"DUTY_OFFICER"})
    ResponseEntity<LeadView> replyToSender(
            @PathVariable LeadId id,
            @RequestBody ReplyToSender request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(leads.replyToSender(id, request, expected, officer));
    }

    private static ResponseEntity<LeadView> versioned(LeadView lead) {
        return Versioned.ok(lead, lead.version());
    }
}
