package org.lijian.correction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lijian.delivery.Deliveries;
import org.lijian.delivery.DeliveryId;
import org.lijian.delivery.OpenDelivery;
import org.lijian.document.DocumentType;
import org.lijian.document.DocumentView;
import org.lijian.document.Documents;
import org.lijian.document.IssueDocument;
import org.lijian.evidence.EvidenceId;
import org.lijian.evidence.EvidenceItems;
import org.lijian.evidence.EvidenceView;
import org.lijian.inspection.AnswerResult;
import org.lijian.inspection.ChecklistAnswer;
import org.lijian.inspection.InspectionView;
import org.lijian.law.checklist.Checklist;
import org.lijian.law.checklist.ChecklistItem;
import org.lijian.law.checklist.Checklists;
import org.lijian.law.violation.PerDayEligibility;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.lijian.registry.Parties;
import org.lijian.registry.PartyId;
import org.lijian.registry.PartyKind;
import org.lijian.registry.PartyView;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;

/** Writes the 责令改正违法行为决定书 and gives it to be served. */
@Component
class OrderPapers {
    /** What the consequence is called in the order's text. */
    private static final String CONSEQUENCE = "按日连续处罚";

    private final Parties parties;
    private final Violations violations;
    private final EvidenceItems evidence;
    private final Documents documents;
    private final Deliveries deliveries;
    private final CorrectionOrderMapper mapper;
    private final Checklists checklists;

    OrderPapers(
            Parties parties,
            Violations violations,
            EvidenceItems evidence,
            Documents documents,
            Deliveries deliveries,
            CorrectionOrderMapper mapper,
            Checklists checklists) {
        this.parties = parties;
        this.violations = violations;
        this.evidence = evidence;
        this.documents = documents;
        this.deliveries = deliveries;
        this.mapper = mapper;
        this.checklists = checklists;
    }

    /** The issued order, and whether it states that a refusal is penalised per day. */
    record Issued(CorrectionOrder.Paper paper, boolean perDayStated) {}

    /** Issues the order; where the law allows a per-day penalty, an order that does not say so is not issued. */
    Issued issue(
            IssueCorrectionOrder command, InspectionView inspection, PartyId to, OrderHistory history, OfficerId by) {
        PartyView party = parties.party(to);
        Violation violation = violations.require(command.violation());
        boolean perDay = mayFollowPerDay(violation, party);
        UUID subject = command.id().value();
        DocumentView document = documents.issue(new IssueDocument(
                DocumentType.CORRECTION_ORDER,
                subject,
                inspection.region(),
                fields(command, inspection, history, party, violation, perDay),
                command.issuedOn(),
                by,
                command.handedOver()));
        if (perDay && !documents.text(document.id()).contains(CONSEQUENCE)) {
            throw CorrectionRefusal.CONSEQUENCE_NOT_STATED.with();
        }
        DeliveryId delivery =
                deliveries.open(new OpenDelivery(document.id(), subject, to.value(), inspection.region(), by));
        String number = Objects.requireNonNull(document.number(), "an order to correct is numbered");
        return new Issued(new CorrectionOrder.Paper(document.id(), number, delivery), perDay);
    }

    /** Whether {@code order} is the paper that {@code command} says was handed over. */
    boolean reads(CorrectionOrder order, IssueCorrectionOrder command) {
        return documents.reads(order.documentId(), command.handedOver());
    }

    /** 环境保护部令第28号第二条、第五条：排污者不包括自然人；需要法制审核才能认定的违法行为，先行告知后果. */
    private static boolean mayFollowPerDay(Violation violation, PartyView party) {
        return violation.perDay() != PerDayEligibility.NO && party.kind() != PartyKind.PERSON;
    }

    private Map<String, String> fields(
            IssueCorrectionOrder command,
            InspectionView inspection,
            OrderHistory history,
            PartyView party,
            Violation violation,
            boolean perDay) {
        Map<String, String> fields = new HashMap<>();
        fields.put("partyName", party.name());
        fields.put("partyCode", code(party));
        if (party.legalRepresentative() != null) {
            fields.put("partyRepresentative", party.legalRepresentative());
        }
        fields.put("partyAddress", party.address());
        fields.put("violatedProvision", violation.dutyCitation().text());
        fields.put("requirement", command.requirement());
        fields.put("perDayApplies", Boolean.toString(perDay));
        Recheck recheck = history.lastRecheck();
        if (recheck == null) {
            fields.put("investigatedOn", String.valueOf(inspection.inspectedOn()));
            fields.put("facts", facts(inspection, violation));
            fields.put("evidence", evidence(items(found(inspection, violation).flatMap(a -> a.evidence().stream()))));
        } else {
            fields.put("investigatedOn", recheck.recheckedOn().toString());
            fields.put("facts", recheck.findings());
            fields.put("evidence", evidence(items(mapper.recheckEvidence(recheck.id()).stream())));
            fields.put("previousOrderNumber", history.last().documentNumber());
        }
        return fields;
    }

    private static String code(PartyView party) {
        if (party.creditCode() != null) {
            return party.creditCode();
        }
        return party.identityNumber() == null ? "无" : party.identityNumber();
    }

    private String facts(InspectionView inspection, Violation violation) {
        Checklist checklist = checklist(inspection);
        String details = found(inspection, violation)
                .map(answer ->
                        checklist.item(answer.item()).map(ChecklistItem::label).orElse(answer.item()) + "：不符合"
                                + (answer.note() == null ? "" : "，" + answer.note()))
                .collect(Collectors.joining("；"));
        return details.isEmpty() ? violation.name() : violation.name() + "。" + details;
    }

    /** The checklist as it was on the day of the visit. */
    private Checklist checklist(InspectionView inspection) {
        LocalDate visited = inspection.inspectedOn();
        return checklists.require(inspection.checklist(), visited == null ? inspection.plannedOn() : visited);
    }

    /** The answers of the checklist that establish the violation. */
    private Stream<ChecklistAnswer> found(InspectionView inspection, Violation violation) {
        Checklist checklist = checklist(inspection);
        return inspection.answers().stream()
                .filter(answer -> answer.result() == AnswerResult.VIOLATES)
                .filter(answer -> checklist
                        .item(answer.item())
                        .map(ChecklistItem::violation)
                        .filter(violation.code()::equals)
                        .isPresent());
    }

    private List<EvidenceView> items(Stream<EvidenceId> ids) {
        return ids.distinct().map(evidence::item).toList();
    }

    private static String evidence(List<EvidenceView> items) {
        return items.isEmpty()
                ? "现场检查（勘察）笔录"
                : "现场检查（勘察）笔录；"
                        + items.stream()
                                .map(item -> item.fileName() + "（" + item.proves() + "）")
                                .collect(Collectors.joining("；"));
    }
}
