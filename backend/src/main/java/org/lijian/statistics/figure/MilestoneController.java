package org.lijian.statistics.figure;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.platform.CurrentOfficer;
import org.lijian.statistics.MilestoneId;
import org.lijian.statistics.fact.CorrectMilestone;
import org.lijian.statistics.fact.MilestoneCorrections;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/milestones")
class MilestoneController {
    private final MilestoneCorrections corrections;

    MilestoneController(MilestoneCorrections corrections) {
        this.corrections = corrections;
    }

    @PostMapping("/{id}/corrections")
    @RolesAllowed("SUPERVISOR")
    @ResponseStatus(HttpStatus.CREATED)
    FigureRowView correctMilestone(
            @PathVariable MilestoneId id, @RequestBody CorrectMilestone request, CurrentOfficer officer) {
        return FigureRowView.of(corrections.correct(id, request, officer));
    }
}
