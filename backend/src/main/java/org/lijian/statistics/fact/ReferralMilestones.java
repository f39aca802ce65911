package org.lijian.statistics.fact;

import java.util.UUID;
import org.lijian.referral.ReferralAnswered;
import org.lijian.referral.ReferralConcluded;
import org.lijian.referral.ReferralHandedOver;
import org.lijian.referral.ReferralProposed;
import org.lijian.statistics.MilestoneKind;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What goes to other authorities and what they answer. */
@Component
class ReferralMilestones {
    private final MilestoneBook book;

    ReferralMilestones(MilestoneBook book) {
        this.book = book;
    }

    @EventListener
    @Order(0)
    void on(ReferralProposed event) {
        Origin origin = book.origin(event.caseId().value(), event.region())
                .ofCase(event.caseId().value());
        book.begin(event.referralId().value(), SubjectKind.REFERRAL, origin, event.proposedOn());
    }

    @EventListener
    @Order(0)
    void on(ReferralHandedOver event) {
        book.of(MilestoneKind.REFERRAL_HANDED_OVER, event.referralId().value(), event.handedOverOn())
                .ifPresent(draft ->
                        book.write(draft.as(event.kind()).by(event.by()).again()));
    }

    @EventListener
    @Order(0)
    void on(ReferralAnswered event) {
        UUID referral = event.referralId().value();
        book.of(MilestoneKind.REFERRAL_ANSWERED, referral, event.decidedOn())
                .ifPresent(draft -> book.write(draft.as(event.answer())
                        .by(event.by())
                        .again()
                        .taking(book.daysSince(referral, MilestoneKind.REFERRAL_HANDED_OVER, event.decidedOn()))));
    }

    @EventListener
    @Order(0)
    void on(ReferralConcluded event) {
        UUID referral = event.referralId().value();
        book.end(referral, event.concludedOn());
        book.write(book.of(MilestoneKind.REFERRAL_CONCLUDED, referral, event.region(), event.concludedOn())
                .as(event.outcome())
                .by(event.by())
                .taking(book.daysSince(referral, MilestoneKind.REFERRAL_HANDED_OVER, event.concludedOn())));
    }
}
