package org.lijian.inspection;

import java.time.LocalDate;
import java.util.List;
import org.lijian.identity.Officers;
import org.lijian.law.checklist.Checklist;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Require;
import org.lijian.registry.Parties;
import org.springframework.stereotype.Component;

/** Writes the text of a site record from what was said and what is recorded of the visit. */
@Component
class SiteRecordTexts {
    private final Parties parties;
    private final Officers officers;
    private final Violations violations;
    private final List<VisitContent> contents;

    SiteRecordTexts(Parties parties, Officers officers, Violations violations, List<VisitContent> contents) {
        this.parties = parties;
        this.officers = officers;
        this.violations = violations;
        this.contents = contents;
    }

    String write(
            Inspection inspection,
            SignSiteRecord said,
            Checklist checklist,
            CurrentOfficer recorder,
            LocalDate inspectedOn) {
        List<Violation> found = Require.present(said.violations(), "/violations").stream()
                .map(violation -> violations.require(violation, inspectedOn))
                .toList();
        return new SiteRecordText(
                        said,
                        parties.party(inspection.partyId()),
                        parties.object(inspection.objectId()),
                        officers.officers(inspection.inspectors()),
                        recorder.name(),
                        checklist,
                        inspection.answers(),
                        inspection.readings(),
                        contents.stream()
                                .flatMap(content -> content.lines(inspection.id()).stream())
                                .toList(),
                        found)
                .render();
    }
}
