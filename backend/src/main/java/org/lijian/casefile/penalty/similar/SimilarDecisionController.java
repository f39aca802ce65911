package org.lijian.casefile.penalty.similar;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.platform.CurrentOfficer;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/calculations")
class SimilarDecisionController {
    private final SimilarDecisions decisions;

    SimilarDecisionController(SimilarDecisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping("/similar-decisions")
    @RolesAllowed({
        "INSPECTOR",
        "REVIEWER",
        "LEGAL_REVIEWER",
        "DECISION_MAKER",
        "PANEL_MEMBER",
        "CHAIR",
        "CLERK",
        "SUPERVISOR",
        "AUDITOR"
    })
    SimilarDecisionsView findSimilarDecisions(@RequestBody FindSimilarDecisions request, CurrentOfficer officer) {
        return decisions.find(request, officer);
    }
}
