package org.lijian.inspection.followup;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.inspection.InspectionId;
import org.lijian.lead.LeadView;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/inspections/{id}")
class FollowUpController {
    private final FollowUps followUps;

    FollowUpController(FollowUps followUps) {
        this.followUps = followUps;
    }

    @PostMapping("/follow-up")
    @RolesAllowed({"INSPECTOR"})
    FollowUpView beginFollowUp(@PathVariable InspectionId id, CurrentOfficer officer) {
        return followUps.begin(id, officer);
    }

    @GetMapping("/follow-up")
    @RolesAllowed({
        "INSPECTOR",
        "REVIEWER",
        "LEGAL_REVIEWER",
        "DECISION_MAKER",
        "PANEL_MEMBER",
        "CHAIR",
        "CLERK",
        "DUTY_OFFICER",
        "SUPERVISOR"
    })
    FollowUpView getFollowUp(@PathVariable InspectionId id, CurrentOfficer officer) {
        return followUps.followUp(id, officer);
    }

    @PutMapping("/follow-up")
    @RolesAllowed({"INSPECTOR"})
    FollowUpView answerFollowUp(
            @PathVariable InspectionId id, @RequestBody AnswerFollowUp request, CurrentOfficer officer) {
        return followUps.answer(id, request, officer);
    }

    @PostMapping("/follow-up-waivers")
    @RolesAllowed({"SUPERVISOR"})
    ResponseEntity<Void> waiveFollowUp(
            @PathVariable InspectionId id, @RequestBody WaiveFollowUp request, CurrentOfficer officer) {
        followUps.waive(id, request, officer);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/next-visit")
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "SUPERVISOR"})
    ResponseEntity<LeadView> openNextVisit(
            @PathVariable InspectionId id, @RequestBody OpenNextVisit request, CurrentOfficer officer) {
        LeadView lead = followUps.next(id, request, officer);
        return Versioned.created("/api/v1/leads/" + lead.id(), lead, lead.version());
    }
}
