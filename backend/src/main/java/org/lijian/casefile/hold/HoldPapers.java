package org.lijian.casefile.hold;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.casefile.PartyBlock;
import org.lijian.delivery.Deliveries;
import org.lijian.delivery.DeliveryId;
import org.lijian.delivery.OpenDelivery;
import org.lijian.document.DocumentType;
import org.lijian.document.DocumentView;
import org.lijian.document.Documents;
import org.lijian.document.IssueDocument;
import org.lijian.identity.OfficerView;
import org.lijian.identity.Officers;
import org.lijian.registry.Parties;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;

/** The papers of a hold: the notice with its inventory (环登存), and that it has ended (环解登). */
@Component
class HoldPapers {
    private final Documents documents;
    private final Deliveries deliveries;
    private final Cases cases;
    private final Parties parties;
    private final Officers officers;

    HoldPapers(Documents documents, Deliveries deliveries, Cases cases, Parties parties, Officers officers) {
        this.documents = documents;
        this.deliveries = deliveries;
        this.cases = cases;
        this.parties = parties;
        this.officers = officers;
    }

    void notice(EvidenceHold hold, LocalDate on, LocalDate lastDay, OfficerId by) {
        EvidenceHoldView view = hold.view();
        CaseView caseFile = cases.caseFile(hold.caseId());
        Map<String, String> fields = PartyBlock.of(parties.party(caseFile.partyId()));
        fields.put("cause", caseFile.cause());
        fields.put("reason", view.reason());
        fields.put("inventory", inventory(view.items()));
        fields.put("endsOn", lastDay.toString());
        fields.put("officers", names(view.officers()));
        DocumentView document = issue(DocumentType.EVIDENCE_HOLD_NOTICE, hold, fields, on, by);
        hold.noticed(document.id(), number(document), delivery(document, hold, caseFile, by), lastDay);
    }

    void release(EvidenceHold hold, LocalDate on, OfficerId by) {
        EvidenceHoldView view = hold.view();
        CaseView caseFile = cases.caseFile(hold.caseId());
        Map<String, String> fields = PartyBlock.of(parties.party(caseFile.partyId()));
        fields.put("noticeNumber", Objects.requireNonNull(view.noticeNumber()));
        fields.put("heldOn", Objects.requireNonNull(view.executedOn()).toString());
        fields.put("disposal", Objects.requireNonNull(view.disposal()).zh());
        fields.put("explanation", Objects.requireNonNull(view.explanation()));
        fields.put("inventory", inventory(view.items()));
        DocumentView document = issue(DocumentType.EVIDENCE_HOLD_RELEASE, hold, fields, on, by);
        hold.released(document.id(), number(document), delivery(document, hold, caseFile, by));
    }

    private DocumentView issue(
            DocumentType type, EvidenceHold hold, Map<String, String> fields, LocalDate on, OfficerId by) {
        return documents.issue(new IssueDocument(type, hold.id().value(), hold.region(), fields, on, by));
    }

    private DeliveryId delivery(DocumentView document, EvidenceHold hold, CaseView caseFile, OfficerId by) {
        return deliveries.open(new OpenDelivery(
                document.id(), hold.id().value(), caseFile.partyId().value(), hold.region(), by));
    }

    private static String number(DocumentView document) {
        return Objects.requireNonNull(document.number(), "a paper of a hold has a number");
    }

    private static String inventory(List<HeldItem> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> items.get(i).text(i + 1))
                .collect(Collectors.joining("；"));
    }

    private String names(List<OfficerId> ids) {
        return officers.officers(ids).stream().map(OfficerView::name).sorted().collect(Collectors.joining("、"));
    }
}
