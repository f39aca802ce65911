package org.lijian.lead;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.platform.CurrentOfficer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/leads/{id}/transfer-answer")
class TransferAnswerController {
    private final TransferAnswers answers;

    TransferAnswerController(TransferAnswers answers) {
        this.answers = answers;
    }

    @PostMapping
    @RolesAllowed({"DUTY_OFFICER"})
    TransferAnswer recordTransferAnswer(
            @PathVariable LeadId id, @RequestBody RecordTransferAnswer request, CurrentOfficer officer) {
        return answers.record(id, request, officer);
    }

    @GetMapping
    @RolesAllowed({"DUTY_OFFICER", "INSPECTOR", "SUPERVISOR", "DECISION_MAKER"})
    TransferAnswer getTransferAnswer(@PathVariable LeadId id, CurrentOfficer officer) {
        return answers.of(id, officer);
    }
}
