package org.lijian.collection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lijian.delivery.Deliveries;
import org.lijian.delivery.DeliveryId;
import org.lijian.delivery.OpenDelivery;
import org.lijian.document.DocumentId;
import org.lijian.document.DocumentType;
import org.lijian.document.DocumentView;
import org.lijian.document.Documents;
import org.lijian.document.IssueDocument;
import org.lijian.document.PrintedDate;
import org.lijian.evidence.EvidenceItems;
import org.lijian.identity.Officers;
import org.lijian.registry.Parties;
import org.lijian.registry.PartyView;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;

/** Writes what the party and the court are told about a fine that is not paid. */
@Component
class CollectionPapers {
    private final FinedDecisions decisions;
    private final Parties parties;
    private final Documents documents;
    private final Deliveries deliveries;
    private final EvidenceItems evidence;
    private final Officers officers;

    CollectionPapers(
            FinedDecisions decisions,
            Parties parties,
            Documents documents,
            Deliveries deliveries,
            EvidenceItems evidence,
            Officers officers) {
        this.evidence = evidence;
        this.officers = officers;
        this.decisions = decisions;
        this.parties = parties;
        this.documents = documents;
        this.deliveries = deliveries;
    }

    /** A numbered document on its way to the party. */
    record Paper(DocumentId documentId, String number, DeliveryId deliveryId) {}

    /** 同意延期（分期）缴纳罚款通知书 */
    Paper grant(FineCollection fine, List<PlanInstalment> instalments, LocalDate on, OfficerId by) {
        boolean deferred = instalments.size() == 1;
        Map<String, String> fields = fields(fine);
        if (deferred) {
            fields.put("amount", instalments.get(0).amount().toString());
            fields.put("dueOn", instalments.get(0).dueOn().toString());
        } else {
            fields.put(
                    "instalments",
                    IntStream.range(0, instalments.size())
                            .mapToObj(i -> "　　第" + (i + 1) + "期："
                                    + PrintedDate.of(instalments.get(i).dueOn()) + "前缴纳"
                                    + instalments.get(i).amount() + "元。")
                            .collect(Collectors.joining("\n")));
        }
        return serve(
                fine,
                documents.issue(new IssueDocument(
                        deferred ? DocumentType.DEFERRAL_NOTICE : DocumentType.INSTALMENT_NOTICE,
                        fine.penaltyId().value(),
                        fine.region(),
                        fields,
                        on,
                        by)),
                by);
    }

    /** 催告书 */
    Paper demand(FineCollection fine, Money surcharge, Money outstanding, LocalDate on, OfficerId by) {
        Map<String, String> fields = fields(fine);
        fields.put("dueOn", fine.dueOn().toString());
        fields.put("surcharge", surcharge.toString());
        fields.put("outstanding", outstanding.toString());
        return serve(
                fine,
                documents.issue(new IssueDocument(
                        DocumentType.PERFORMANCE_DEMAND, fine.penaltyId().value(), fine.region(), fields, on, by)),
                by);
    }

    /** 强制执行申请书 */
    DocumentView application(
            FineCollection fine, Demand demand, Money outstanding, ApplyToCourt command, OfficerId by) {
        Map<String, String> fields = fields(fine);
        fields.put("court", command.court());
        fields.put("demandNumber", demand.documentNumber());
        fields.put("demandServedOn", String.valueOf(demand.servedOn()));
        fields.put("outstanding", outstanding.toString());
        return documents.issue(new IssueDocument(
                DocumentType.ENFORCEMENT_APPLICATION,
                fine.penaltyId().value(),
                fine.region(),
                fields,
                command.appliedOn(),
                by));
    }

    /** 终结收缴审批表 */
    DocumentView ending(
            FineCollection fine, PartyView party, EndCollection command, Money unpaid, LocalDate on, OfficerId by) {
        FinedDecision.File file = decisions.file(fine);
        Map<String, String> fields = new HashMap<>();
        fields.put("cause", file.cause());
        fields.put("filingNumber", file.number());
        fields.put("partyName", party.name());
        fields.put("decisionNumber", decisions.of(fine).number());
        fields.put("fine", fine.principal().toString());
        fields.put("outstanding", unpaid.toString());
        fields.put("ground", command.circumstance().zh());
        fields.put("citation", EndCircumstance.CITATION);
        fields.put(
                "evidence",
                command.evidence().stream()
                        .distinct()
                        .map(item -> evidence.item(item).proves())
                        .collect(Collectors.joining("；")));
        fields.put("reason", command.reasons());
        fields.put("approver", officers.officer(by).name());
        return documents.issue(new IssueDocument(
                DocumentType.COLLECTION_END_APPROVAL, fine.penaltyId().value(), fine.region(), fields, on, by));
    }

    /** 撤销行政处罚决定书 */
    Paper revocation(FineCollection fine, RevokeDecision command, LocalDate on, OfficerId by) {
        Map<String, String> fields = fields(fine);
        fields.put("reason", command.reasons());
        return serve(
                fine,
                documents.issue(new IssueDocument(
                        DocumentType.PENALTY_REVOCATION, fine.penaltyId().value(), fine.region(), fields, on, by)),
                by);
    }

    private Paper serve(FineCollection fine, DocumentView document, OfficerId by) {
        DeliveryId delivery = deliveries.open(new OpenDelivery(
                document.id(),
                fine.penaltyId().value(),
                decisions.of(fine).partyId().value(),
                fine.region(),
                by));
        return new Paper(
                document.id(), Objects.requireNonNull(document.number(), "what is served is numbered"), delivery);
    }

    private Map<String, String> fields(FineCollection fine) {
        FinedDecision decision = decisions.of(fine);
        PartyView party = parties.party(decision.partyId());
        Map<String, String> fields = new HashMap<>();
        fields.put("partyName", party.name());
        fields.put("partyCode", code(party));
        if (party.legalRepresentative() != null) {
            fields.put("partyRepresentative", party.legalRepresentative());
        }
        fields.put("partyAddress", party.address());
        fields.put("decisionNumber", decision.number());
        fields.put("decisionServedOn", fine.servedOn().toString());
        fields.put("fine", fine.principal().toString());
        return fields;
    }

    private static String code(PartyView party) {
        if (party.creditCode() != null) {
            return party.creditCode();
        }
        return party.identityNumber() == null ? "无" : party.identityNumber();
    }
}
