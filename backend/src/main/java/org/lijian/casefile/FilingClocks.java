package org.lijian.casefile;

import java.time.LocalDate;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.StartDeadline;
import org.springframework.stereotype.Component;

/**
 * The time to decide on filing (立案审查期限): that of the lead, or a case's own where its party was found only after the inspection
 * (《生态环境行政处罚办法》第十八条: from the day the violation was found).
 */
@Component
class FilingClocks {
    private static final String FILING = "FILING";

    private final Deadlines deadlines;

    FilingClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    void runOfItsOwn(CaseView requested, LocalDate foundOn) {
        deadlines.start(
                new StartDeadline(FILING, requested.id().value(), requested.region(), foundOn, "调查发现其他当事人参与违法行为"));
    }

    void decided(CaseView decided, LocalDate on) {
        if (!deadlines.meet(decided.id().value(), FILING, on)) {
            deadlines.meet(decided.leadId().value(), FILING, on);
        }
    }

    /** The lead still waits to be decided on; a request for a party of its own was all that its clock waited for. */
    void withdrawn(CaseId id, LocalDate on) {
        deadlines.meet(id.value(), FILING, on);
    }
}
