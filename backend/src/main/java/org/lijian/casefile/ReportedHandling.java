package org.lijian.casefile;

import java.time.LocalDate;
import org.lijian.registry.Parties;
import org.springframework.stereotype.Component;

/** What a report proposes, held against the law before anybody reviews it. */
@Component
class ReportedHandling {
    private final Handlings handlings;
    private final Parties parties;

    ReportedHandling(Handlings handlings, Parties parties) {
        this.handlings = handlings;
        this.parties = parties;
    }

    Explanation explain(CaseView caseFile, Handling handling, LocalDate on) {
        boolean organisation = parties.party(caseFile.partyId()).kind().isOrganisation();
        return handlings
                .judge(handlings.act(caseFile.violation(), caseFile.actEndedOn(), on, organisation), handling)
                .explanation();
    }
}
