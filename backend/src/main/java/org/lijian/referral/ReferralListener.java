package org.lijian.referral;

import java.util.Objects;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.casefile.penalty.PenaltyPrepared;
import org.lijian.deadline.DeadlineMoved;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What others' news means for referrals. */
@Component
class ReferralListener {
    private final ReferralStore store;
    private final ReferralClocks clocks;

    ReferralListener(ReferralStore store, ReferralClocks clocks) {
        this.store = store;
        this.clocks = clocks;
    }

    /** The other side's time ends on another day. */
    @EventListener
    @Order(0)
    void on(DeadlineMoved moved) {
        if (ReferralClocks.isOfTheOtherSide(moved.code())) {
            Referral referral = store.lock(new ReferralId(moved.subjectId()));
            if (moved.dueBefore().equals(referral.answerDueOn())) {
                referral.awaitAnswerUntil(moved.dueAfter());
                store.follow(referral);
            }
        }
    }

    /** A per-day penalty that is opened while a crime of the case is looked into waits as the case does. */
    @EventListener
    @Order(0)
    void on(PenaltyPrepared prepared) {
        if (prepared.kind() == PenaltyKind.PER_DAY) {
            store.ofCase(prepared.caseId()).stream()
                    .filter(Referral::suspendsFines)
                    .forEach(referral -> clocks.perDayOpened(
                            referral,
                            prepared.penaltyId().value(),
                            Objects.requireNonNull(prepared.by(), "somebody found the refusal")));
        }
    }
}
