package org.lijian.workflow.reward;

import java.util.Map;
import org.lijian.reward.RewardDecided;
import org.lijian.reward.RewardLapsed;
import org.lijian.reward.RewardPaid;
import org.lijian.reward.RewardProposed;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves a reward from its proposal to its payment or to the end of its time. */
@Component
class RewardSteps {
    private static final String PROCESS = "reward";

    private final ProcessSteps steps;

    RewardSteps(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(RewardProposed event) {
        steps.start(
                PROCESS,
                event.rewardId(),
                Map.of(
                        Variables.REGION, event.region().value(),
                        Variables.CASE, event.caseId().text()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(RewardDecided event) {
        steps.complete("userTask_decideReward", event.rewardId(), Map.of(Variables.REWARD_APPROVED, event.approved()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(RewardPaid event) {
        steps.complete("userTask_payReward", event.rewardId(), Map.of(Variables.REWARD_COLLECTED, true));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(RewardLapsed event) {
        steps.complete("userTask_payReward", event.rewardId(), Map.of(Variables.REWARD_COLLECTED, false));
    }
}
