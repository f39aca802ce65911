package org.lijian.casefile.hearing;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.casefile.penalty.PenaltyView;
import org.lijian.deadline.DeadlineChanges;
import org.lijian.deadline.EndStop;
import org.lijian.deadline.StopDeadline;
import org.lijian.law.period.ExclusionKind;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.platform.CurrentOfficer;
import org.springframework.stereotype.Component;

/** The periods of a hearing; while it lasts, from its first notice to its end, the time to decide does not run. */
@Component
class HearingClocks {
    private static final String HEARING_NOTICE = "HEARING_NOTICE";
    /** Its subject is the case for the ordinary penalty, the penalty itself for a per-day one. */
    private static final String DECISION = "DECISION";

    private final StatutoryPeriods periods;
    private final DeadlineChanges clocks;

    HearingClocks(StatutoryPeriods periods, DeadlineChanges clocks) {
        this.periods = periods;
        this.clocks = clocks;
    }

    /** The last day on which the party can be told of a hearing on {@code heldOn}. */
    LocalDate latestNotice(LocalDate heldOn) {
        return periods.due(HEARING_NOTICE, heldOn, heldOn).due();
    }

    void notified(PenaltyView penalty, HearingSession session, CurrentOfficer officer) {
        clocks.standStill(
                subject(penalty),
                DECISION,
                new StopDeadline(ExclusionKind.HEARING, session.issuedOn(), null, "组织听证", session.number()),
                officer.id());
    }

    void over(PenaltyView penalty, LocalDate on, String proof, CurrentOfficer officer) {
        clocks.runOn(subject(penalty), DECISION, ExclusionKind.HEARING, new EndStop(on, "听证结束", proof), officer.id());
    }

    private static UUID subject(PenaltyView penalty) {
        return penalty.kind() == PenaltyKind.ORDINARY
                ? penalty.caseId().value()
                : penalty.id().value();
    }
}
