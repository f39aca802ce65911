package org.lijian.casefile.recusal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.PartyBlock;
import org.lijian.delivery.Deliveries;
import org.lijian.delivery.OpenDelivery;
import org.lijian.document.DocumentType;
import org.lijian.document.DocumentView;
import org.lijian.document.Documents;
import org.lijian.document.IssueDocument;
import org.lijian.identity.Officers;
import org.lijian.registry.Parties;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;

/** Answers the party that applied for a recusal (环回通). */
@Component
class RecusalPapers {
    private final Documents documents;
    private final Deliveries deliveries;
    private final Parties parties;
    private final Officers officers;

    RecusalPapers(Documents documents, Deliveries deliveries, Parties parties, Officers officers) {
        this.documents = documents;
        this.deliveries = deliveries;
        this.parties = parties;
        this.officers = officers;
    }

    void answer(Recusal recusal, CaseView caseFile, LocalDate on, OfficerId by) {
        RecusalView view = recusal.view();
        Map<String, String> fields = PartyBlock.of(parties.party(caseFile.partyId()));
        fields.put("cause", caseFile.cause());
        fields.put("appliedOn", view.appliedOn().toString());
        fields.put("officer", officers.officer(view.officer()).name());
        fields.put("ground", view.ground().zh());
        fields.put("decider", view.decider().zh());
        fields.put("approved", String.valueOf(view.status() == RecusalStatus.APPROVED));
        fields.put("opinion", Objects.requireNonNull(view.opinion()));
        DocumentView document = documents.issue(
                new IssueDocument(DocumentType.RECUSAL_ANSWER, view.id().value(), recusal.region(), fields, on, by));
        recusal.answered(
                document.id(),
                Objects.requireNonNull(document.number(), "an answer to the party has a number"),
                deliveries.open(new OpenDelivery(
                        document.id(), view.id().value(), caseFile.partyId().value(), recusal.region(), by)));
    }
}
