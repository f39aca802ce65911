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

    /**
     * The three months of the bureau run from the end of the party's remedies or of its permission to pay later (行政强制法第五十三条，
     * 行政处罚法第七十二条第二款); a clock that ran from another day ends.
     */
    void runToCourt(FineCollection fine, LocalDate opensAfter, LocalDate today) {
        UUID penalty = fine.penaltyId().value();
        deadlines
                .open(penalty, COURT)
                .filter(running -> !running.triggeredOn().equals(opensAfter))
                .ifPresent(running ->
                        deadlines.meet(penalty, COURT, today.isAfter(running.dueOn()) ? running.dueOn() : today));
        deadlines.start(new StartDeadline(COURT, penalty, fine.region(), opensAfter, "复议、诉讼期限或者延期、分期缴纳期限届满"));
    }

    boolean runsToCourt(FineCollection fine) {
        return deadlines.open(fine.penaltyId().value(), COURT).isPresent();
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
