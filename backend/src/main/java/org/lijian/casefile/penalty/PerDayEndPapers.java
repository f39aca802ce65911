package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.casefile.PartyBlock;
import org.lijian.delivery.Deliveries;
import org.lijian.delivery.DeliveryId;
import org.lijian.delivery.OpenDelivery;
import org.lijian.document.DocumentId;
import org.lijian.document.DocumentType;
import org.lijian.document.Documents;
import org.lijian.document.IssueDocument;
import org.lijian.identity.OfficerView;
import org.lijian.identity.Officers;
import org.lijian.registry.Parties;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;

/** The papers of a per-day penalty that ends without a decision: one on file, and one for a party that had been told of it. */
@Component
class PerDayEndPapers {
    private final Documents documents;
    private final Deliveries deliveries;
    private final Cases cases;
    private final Parties parties;
    private final Officers officers;

    PerDayEndPapers(Documents documents, Deliveries deliveries, Cases cases, Parties parties, Officers officers) {
        this.documents = documents;
        this.deliveries = deliveries;
        this.cases = cases;
        this.parties = parties;
        this.officers = officers;
    }

    DocumentId approve(PenaltyView penalty, PerDayEndGround ground, String reasons, LocalDate on, OfficerId by) {
        CaseView caseFile = cases.caseFile(penalty.caseId());
        Map<String, String> fields = grounds(penalty, ground, reasons);
        fields.put("partyName", parties.party(penalty.partyId()).name());
        fields.put("cause", caseFile.cause());
        fields.put("filingNumber", Objects.requireNonNull(caseFile.number(), "a case with a penalty is filed"));
        fields.put(
                "investigators",
                officers.officers(penalty.investigators()).stream()
                        .map(OfficerView::name)
                        .collect(Collectors.joining("、")));
        fields.put("approver", officers.officer(by).name());
        return issue(DocumentType.PER_DAY_END_APPROVAL, penalty, fields, on, by);
    }

    DocumentId tell(PenaltyView penalty, PerDayEndGround ground, String reasons, LocalDate on, OfficerId by) {
        Map<String, String> fields = PartyBlock.of(parties.party(penalty.partyId()));
        fields.putAll(grounds(penalty, ground, reasons));
        fields.put("noticeNumber", penalty.issuedNotice().documentNumber());
        return issue(DocumentType.PER_DAY_END_NOTICE, penalty, fields, on, by);
    }

    DeliveryId send(DocumentId document, PenaltyView penalty, OfficerId by) {
        return deliveries.open(new OpenDelivery(
                document, penalty.id().value(), penalty.partyId().value(), penalty.region(), by));
    }

    private static Map<String, String> grounds(PenaltyView penalty, PerDayEndGround ground, String reasons) {
        PenaltyView.PerDay perDay = penalty.perDayGround();
        Map<String, String> fields = new HashMap<>();
        fields.put("orderNumber", perDay.orderNumber());
        fields.put("recheckedOn", perDay.recheckedOn().toString());
        fields.put("ground", ground.zh());
        fields.put("citation", ground.citation());
        fields.put("reason", reasons);
        return fields;
    }

    private DocumentId issue(
            DocumentType type, PenaltyView penalty, Map<String, String> fields, LocalDate on, OfficerId by) {
        return documents
                .issue(new IssueDocument(type, penalty.id().value(), penalty.region(), fields, on, by))
                .id();
    }
}
