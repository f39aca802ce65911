package org.lijian.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.evidence.EvidenceItems;
import org.lijian.evidence.EvidenceView;
import org.lijian.identity.Officers;
import org.lijian.inspection.SignSiteRecord.SitePlan;
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
    private final EvidenceItems evidence;
    private final List<VisitContent> contents;

    SiteRecordTexts(
            Parties parties,
            Officers officers,
            Violations violations,
            EvidenceItems evidence,
            List<VisitContent> contents) {
        this.parties = parties;
        this.officers = officers;
        this.violations = violations;
        this.evidence = evidence;
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
                        plan(inspection, said.sitePlan(), recorder),
                        checklist,
                        inspection.answers(),
                        inspection.readings(),
                        contents.stream()
                                .flatMap(content -> content.lines(inspection.id()).stream())
                                .toList(),
                        found)
                .render();
    }

    private @Nullable String plan(Inspection inspection, @Nullable SitePlan plan, CurrentOfficer recorder) {
        if (plan == null) {
            return null;
        }
        EvidenceId id = Require.present(plan.evidence(), "/sitePlan/evidence");
        evidence.requireStored(List.of(id), recorder);
        EvidenceView drawing = evidence.item(id, recorder);
        if (!drawing.subject().equals(inspection.id().value())) {
            throw InspectionRefusal.EVIDENCE_OF_ANOTHER_SUBJECT.with("id", id).at("/sitePlan/evidence");
        }
        return drawing.sha256();
    }
}
