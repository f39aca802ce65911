package org.lijian.casefile.reopening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.PartyBlock;
import org.lijian.document.DocumentId;
import org.lijian.document.DocumentType;
import org.lijian.document.Documents;
import org.lijian.document.IssueDocument;
import org.lijian.document.PrintedDate;
import org.lijian.evidence.EvidenceItems;
import org.lijian.identity.Officers;
import org.lijian.registry.Parties;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;

/** Writes the approval of an investigation that begins again (重新调查审批表). */
@Component
class ReopeningPapers {
    private final Documents documents;
    private final Parties parties;
    private final Officers officers;
    private final EvidenceItems evidence;

    ReopeningPapers(Documents documents, Parties parties, Officers officers, EvidenceItems evidence) {
        this.documents = documents;
        this.parties = parties;
        this.officers = officers;
        this.evidence = evidence;
    }

    DocumentId approval(Reopening reopening, CaseView caseFile, String opinion, LocalDate on, OfficerId by) {
        ReopeningView view = reopening.view();
        Map<String, String> fields = PartyBlock.of(parties.party(caseFile.partyId()));
        fields.keySet().retainAll(List.of("partyName"));
        fields.put("cause", caseFile.cause());
        fields.put("filingNumber", Objects.requireNonNull(caseFile.number(), "an archived case has its number"));
        fields.put("closedAs", Objects.requireNonNull(caseFile.closedAs()).zh());
        fields.put("ground", view.groundText());
        fields.put("citation", view.citation());
        if (view.revocationNumber() != null) {
            fields.put(
                    "revocation",
                    view.revokedBy() + view.revocationNumber() + "（"
                            + PrintedDate.of(
                                    Objects.requireNonNull(view.revokedOn(), "what is revoked was so on a day"))
                            + "）");
        }
        fields.put(
                "evidence",
                view.evidence().stream()
                        .map(evidence::item)
                        .map(item -> item.fileName() + "（证明：" + item.proves() + "）")
                        .collect(Collectors.joining("；")));
        fields.put("reason", view.reason());
        fields.put("proposer", name(view.proposedBy()));
        fields.put("approver", name(by));
        fields.put("approverOpinion", opinion);
        return documents
                .issue(new IssueDocument(
                        DocumentType.REOPENING_APPROVAL, view.id().value(), reopening.region(), fields, on, by))
                .id();
    }

    private String name(OfficerId officer) {
        return officers.officer(officer).name();
    }
}
