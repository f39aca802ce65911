package org.lijian.casefile.joint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.casefile.penalty.PenaltyView;
import org.lijian.evidence.EvidenceId;
import org.lijian.evidence.EvidenceItems;
import org.springframework.stereotype.Component;

/** Puts the cases of a matter side by side. */
@Component
class JointMatterViews {
    private final Cases cases;
    private final Penalties penalties;
    private final EvidenceItems evidence;

    JointMatterViews(Cases cases, Penalties penalties, EvidenceItems evidence) {
        this.cases = cases;
        this.penalties = penalties;
        this.evidence = evidence;
    }

    JointMatterView of(JointMatter matter) {
        Map<CaseId, CaseView> files = new LinkedHashMap<>();
        matter.cases().forEach(id -> files.put(id, cases.caseFile(id)));
        return new JointMatterView(
                matter.id(),
                matter.inspectionId(),
                matter.leadId(),
                matter.region(),
                matter.reason(),
                matter.foundedOn(),
                matter.foundedBy(),
                matter.parties().stream()
                        .map(party -> party(party, Objects.requireNonNull(files.get(party.caseId()))))
                        .toList(),
                evidence.ofSubject(matter.inspectionId().value()).stream()
                        .map(item -> new JointMatterView.Shared(
                                item.id(), item.kind(), item.sha256(), relyingOn(item.id(), files)))
                        .toList(),
                matter.version());
    }

    private JointMatterView.Party party(JointParty party, CaseView file) {
        return new JointMatterView.Party(
                file.id(),
                file.number(),
                file.status(),
                party.partyId(),
                party.role(),
                file.violations(),
                penalties.ofCase(file.id()).stream()
                        .flatMap(JointMatterViews::decided)
                        .toList(),
                party.joinedOn(),
                party.joinedBy());
    }

    private static Stream<JointMatterView.Decided> decided(PenaltyView penalty) {
        PenaltyView.IssuedDecision decision = penalty.decision();
        return decision == null
                ? Stream.empty()
                : Stream.of(new JointMatterView.Decided(
                        penalty.id(),
                        penalty.kind(),
                        decision.disposition().kind(),
                        decision.amount(),
                        decision.decidedOn(),
                        decision.documentNumber(),
                        decision.deviationReason()));
    }

    private static List<CaseId> relyingOn(EvidenceId item, Map<CaseId, CaseView> files) {
        return files.values().stream()
                .filter(file -> file.reports().stream()
                        .anyMatch(report -> report.evidence().contains(item)))
                .map(CaseView::id)
                .toList();
    }
}
