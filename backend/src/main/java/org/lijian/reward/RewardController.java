package org.lijian.reward;

import jakarta.annotation.security.RolesAllowed;
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
@RequestMapping("/api/v1/rewards")
class RewardController {
    private final Rewards rewards;

    RewardController(Rewards rewards) {
        this.rewards = rewards;
    }

    @PostMapping
    @RolesAllowed("DUTY_OFFICER")
    ResponseEntity<RewardView> proposeReward(@RequestBody ProposeReward request, CurrentOfficer officer) {
        RewardView reward = rewards.propose(request, officer);
        return Versioned.created("/api/v1/rewards/" + reward.id(), reward, reward.version());
    }

    @GetMapping
    @RolesAllowed({"DUTY_OFFICER", "DECISION_MAKER", "CASHIER", "SUPERVISOR", "AUDITOR"})
    Page<RewardView> listRewards(
            @RequestParam(required = false) @Nullable RewardStatus status, PageRequest page, CurrentOfficer officer) {
        return rewards.rewards(status, page, officer);
    }

    @GetMapping("/{id}")
    @RolesAllowed({"DUTY_OFFICER", "DECISION_MAKER", "CASHIER", "SUPERVISOR", "AUDITOR"})
    ResponseEntity<RewardView> getReward(@PathVariable RewardId id, CurrentOfficer officer) {
        return versioned(rewards.reward(id, officer));
    }

    @PostMapping("/{id}/decision")
    @RolesAllowed("DECISION_MAKER")
    ResponseEntity<RewardView> decideReward(
            @PathVariable RewardId id,
            @RequestBody DecideReward request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(rewards.decide(id, request, expected, officer));
    }

    @PostMapping("/{id}/payment")
    @RolesAllowed("CASHIER")
    ResponseEntity<RewardView> payReward(
            @PathVariable RewardId id,
            @RequestBody PayReward request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(rewards.pay(id, request, expected, officer));
    }

    @PostMapping("/{id}/lapse")
    @RolesAllowed("DECISION_MAKER")
    ResponseEntity<RewardView> lapseReward(
            @PathVariable RewardId id,
            @RequestBody LapseReward request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(rewards.lapse(id, request, expected, officer));
    }

    private static ResponseEntity<RewardView> versioned(RewardView reward) {
        return Versioned.ok(reward, reward.version());
    }
}
