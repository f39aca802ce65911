package org.lijian.casefile.summary;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PartyBlock;
import org.lijian.delivery.Deliveries;
import org.lijian.delivery.DeliveryId;
import org.lijian.delivery.OpenDelivery;
import org.lijian.document.DocumentType;
import org.lijian.document.DocumentView;
import org.lijian.document.Documents;
import org.lijian.document.HandedOver;
import org.lijian.document.IssueDocument;
import org.lijian.evidence.EvidenceId;
import org.lijian.evidence.EvidenceItems;
import org.lijian.identity.OfficerView;
import org.lijian.identity.Officers;
import org.lijian.law.violation.Violation;
import org.lijian.registry.PartyView;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;

/** The form of a penalty on the spot (当场行政处罚决定书), numbered and on its way to the party at once. */
@Component
class SummaryDocuments {
    private final Documents documents;
    private final Deliveries deliveries;
    private final Officers officers;
    private final EvidenceItems evidence;

    SummaryDocuments(Documents documents, Deliveries deliveries, Officers officers, EvidenceItems evidence) {
        this.documents = documents;
        this.deliveries = deliveries;
        this.officers = officers;
        this.evidence = evidence;
    }

    SummaryPenalty issue(
            SummaryDecision decision,
            Violation violation,
            PartyView party,
            List<OfficerId> both,
            List<EvidenceId> proof,
            @Nullable HandedOver handedOver) {
        Map<String, String> fields = PartyBlock.of(party);
        fields.put("facts", decision.facts());
        fields.put(
                "evidence",
                proof.stream()
                        .map(evidence::item)
                        .map(item -> item.fileName() + "（证明：" + item.proves() + "）")
                        .collect(Collectors.joining("；")));
        fields.put("violatedProvision", violation.dutyCitation().text());
        fields.put("penaltyProvision", violation.penaltyCitation().text());
        fields.put("discretionReasons", decision.reasons());
        fields.put("statementOutcome", heard(decision));
        fields.put(
                "officers",
                officers.officers(both).stream().map(SummaryDocuments::named).collect(Collectors.joining("、")));
        if (decision.amount() == null) {
            fields.put("fined", "false");
        } else {
            fields.put("fined", "true");
            fields.put("amount", decision.amount().toString());
        }
        DocumentView document = documents.issue(new IssueDocument(
                DocumentType.SUMMARY_DECISION,
                decision.id().value(),
                decision.region(),
                fields,
                decision.decidedOn(),
                decision.decidedBy(),
                handedOver));
        String number = document.number();
        if (number == null) {
            throw new IllegalStateException("a decision on the spot is issued with a number");
        }
        DeliveryId delivery = deliveries.open(new OpenDelivery(
                document.id(),
                decision.id().value(),
                decision.partyId().value(),
                decision.region(),
                decision.decidedBy()));
        return SummaryPenalty.decided(decision, document.id(), number, delivery);
    }

    /** Whether the decision is the paper that {@code handedOver} is. */
    boolean reads(SummaryPenaltyView penalty, @Nullable HandedOver handedOver) {
        return documents.reads(penalty.documentId(), handedOver);
    }

    private static String heard(SummaryDecision decision) {
        return decision.statement() == null
                ? "已当场告知拟作出的处罚内容及事实、理由、依据和陈述、申辩权利，当事人未提出意见"
                : "当事人当场陈述申辩：" + decision.statement() + "。复核意见：" + decision.response();
    }

    private static String named(OfficerView officer) {
        return officer.certificateNumber() == null
                ? officer.name()
                : officer.name() + "（执法证号 " + officer.certificateNumber() + "）";
    }
}
