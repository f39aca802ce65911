package org.lijian.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lijian.casefile.disposition.DispositionLaw;
import org.lijian.law.Step;
import org.lijian.registry.Parties;
import org.springframework.stereotype.Component;

/** What a report proposes, held against the law before anybody reviews it. */
@Component
class ReportedHandling {
    private final Handlings handlings;
    private final ConcurrentNorms norms;
    private final Parties parties;

    ReportedHandling(Handlings handlings, ConcurrentNorms norms, Parties parties) {
        this.handlings = handlings;
        this.norms = norms;
        this.parties = parties;
    }

    Explanation explain(CaseView caseFile, Handling handling, LocalDate on) {
        boolean organisation = parties.party(caseFile.partyId()).kind().isOrganisation();
        List<Step> steps =
                new ArrayList<>(norms.steps(caseFile.violation(), caseFile.alsoUnder(), caseFile.actEndedOn()));
        caseFile.furtherActs()
                .forEach(act -> steps.addAll(
                        norms.steps(act.violation(), act.alsoUnder().codes(), act.actEndedOn())));
        DispositionLaw.Act act = handlings.act(caseFile.violation(), caseFile.actEndedOn(), on, organisation);
        handlings.requireUnits(act, handling);
        steps.addAll(handlings.judge(act, handling).explanation().steps());
        return new Explanation(steps);
    }
}
