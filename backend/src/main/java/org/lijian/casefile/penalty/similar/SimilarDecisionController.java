package org.lijian.casefile.penalty.similar;

import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ReadableInCaseFile;
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
    @ReadableInCaseFile
    SimilarDecisionsView findSimilarDecisions(@RequestBody FindSimilarDecisions request, CurrentOfficer officer) {
        return decisions.find(request, officer);
    }
}
