package org.lijian.casefile.penalty.replay;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.platform.CurrentOfficer;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/law-replays")
class LawReplayController {
    private final Replays replays;

    LawReplayController(Replays replays) {
        this.replays = replays;
    }

    @PostMapping
    @RolesAllowed({"SUPERVISOR", "LEGAL_REVIEWER", "AUDITOR"})
    ReplayReport replayLaw(@RequestBody ReplayLaw request, CurrentOfficer officer) {
        return replays.replay(request, officer);
    }
}
