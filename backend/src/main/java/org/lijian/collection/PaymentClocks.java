package org.lijian.collection;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.penalty.PenaltyServed;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.StartDeadline;
import org.springframework.stereotype.Component;

/** The clocks of a fine, to pay it and to ask a court for it: they end with what they wait for, whatever ended that. */
@Component
class PaymentClocks {
    static final String PAY = "PAY";
    static final String COURT = "COURT";

    private final Deadlines deadlines;

    PaymentClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** @return the last day to pay, fifteen days after the party received the decision (行政处罚法第六十七条) */
    LocalDate runFrom(PenaltyServed served) {
        return deadlines
                .start(new StartDeadline(
                        PAY, served.penaltyId().value(), served.region(), served.servedOn(), "处罚决定书送达回证"))
                .dueOn();
    }

    /** The three months of the bureau run from the end of the party's remedies (行政强制法第五十三条). */
    void runToCourt(FineCollection fine, LocalDate remediesEnd) {
        deadlines.start(new StartDeadline(COURT, fine.penaltyId().value(), fine.region(), remediesEnd, "复议、诉讼期限届满"));
    }

    void courtAsked(FineCollection fine, LocalDate on) {
        deadlines.meet(fine.penaltyId().value(), COURT, on);
    }

    /** The fine itself may be paid before its surcharge is; the court is asked for either. */
    void follow(FineCollection fine, Ledger ledger) {
        UUID penalty = fine.penaltyId().value();
        LocalDate paidOn = ledger.principalPaidOn();
        if (paidOn != null) {
            deadlines.meet(penalty, PAY, paidOn);
        }
        LocalDate settledOn = fine.settledOn();
        if (settledOn != null) {
            deadlines.meet(penalty, COURT, settledOn);
        }
    }

    /** From that day nobody waits for anything of the fine. */
    void end(FineCollection fine, LocalDate on) {
        deadlines.meet(fine.penaltyId().value(), PAY, on);
        deadlines.meet(fine.penaltyId().value(), COURT, on);
    }
}
