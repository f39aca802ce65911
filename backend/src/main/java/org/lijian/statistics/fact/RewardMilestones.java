package org.lijian.statistics.fact;

import org.lijian.reward.RewardPaid;
import org.lijian.statistics.MilestoneKind;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Rewards paid, counted under the case they are for, so that no row tells of a report. */
@Component
class RewardMilestones {
    private final MilestoneBook book;

    RewardMilestones(MilestoneBook book) {
        this.book = book;
    }

    @EventListener
    @Order(0)
    void on(RewardPaid event) {
        book.write(book.of(MilestoneKind.REWARD_PAID, event.caseId().value(), event.region(), event.paidOn())
                .by(event.by())
                .over(event.amount()));
    }
}
