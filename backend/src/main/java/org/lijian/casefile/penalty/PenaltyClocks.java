package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.lijian.casefile.PenaltyId;
import org.lijian.deadline.DeadlineView;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.StartDeadline;
import org.springframework.stereotype.Component;

/** Starts and stops the statutory clocks of a penalty. */
@Component
class PenaltyClocks {
    private static final String STATEMENT = "STATEMENT";
    private static final String HEARING_REQUEST = "HEARING_REQ";
    /** Its subject is the case for the ordinary penalty, the penalty itself for a per-day one. */
    private static final String DECISION = "DECISION";

    private static final String SERVE_DECISION = "SERVE_DECISION";

    private final Deadlines deadlines;

    PenaltyClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** No text sets a limit of its own for a per-day decision; in practice the one of any decision is counted from the recheck. */
    void perDayOpened(PenaltyView penalty, OpenPerDayPenalty opened) {
        start(DECISION, penalty, opened.recheckedOn(), "复查未改正，责令改正决定书 " + opened.orderNumber());
    }

    /** @return the last day of the party's periods */
    LocalDate noticeServed(PenaltyView penalty, PenaltyView.IssuedNotice notice, LocalDate on) {
        String proof = notice.documentNumber() + " 送达回证";
        LocalDate statementEnds = start(STATEMENT, penalty, on, proof);
        if (!notice.hearingOffered()) {
            return statementEnds;
        }
        LocalDate hearingEnds = start(HEARING_REQUEST, penalty, on, proof);
        return hearingEnds.isAfter(statementEnds) ? hearingEnds : statementEnds;
    }

    static boolean isOfTheParty(String code) {
        return code.equals(STATEMENT) || code.equals(HEARING_REQUEST);
    }

    /** The last day of the party's periods as they run now. */
    LocalDate partyPeriodsEnd(PenaltyId id) {
        return Stream.of(STATEMENT, HEARING_REQUEST)
                .flatMap(code -> deadlines.latest(id.value(), code).stream())
                .map(DeadlineView::dueOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    void stated(PenaltyView penalty, LocalDate on) {
        deadlines.meet(penalty.id().value(), STATEMENT, on);
    }

    void hearingAnswered(PenaltyView penalty, LocalDate on) {
        deadlines.meet(penalty.id().value(), HEARING_REQUEST, on);
    }

    /** The periods of a notice that holds no more run no more. */
    void noticeWithdrawn(PenaltyView penalty, LocalDate on) {
        deadlines.meet(penalty.id().value(), STATEMENT, on);
        deadlines.meet(penalty.id().value(), HEARING_REQUEST, on);
    }

    /** Nothing is waited for any more in a per-day penalty that leads to no decision. */
    void ended(PenaltyView penalty, LocalDate on) {
        noticeWithdrawn(penalty, on);
        deadlines.meet(penalty.id().value(), DECISION, on);
    }

    void decided(PenaltyView penalty, LocalDate on) {
        boolean ordinary = penalty.kind() == PenaltyKind.ORDINARY;
        deadlines.meet(ordinary ? penalty.caseId().value() : penalty.id().value(), DECISION, on);
        start(SERVE_DECISION, penalty, on, "处罚决定");
    }

    void decisionServed(PenaltyView penalty, LocalDate on) {
        deadlines.meet(penalty.id().value(), SERVE_DECISION, on);
    }

    private LocalDate start(String code, PenaltyView penalty, LocalDate on, String proof) {
        return deadlines
                .start(new StartDeadline(code, penalty.id().value(), penalty.region(), on, proof))
                .dueOn();
    }
}
