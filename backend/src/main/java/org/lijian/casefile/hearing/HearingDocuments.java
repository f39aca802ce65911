package org.lijian.casefile.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lijian.casefile.Cases;
import org.lijian.casefile.PartyBlock;
import org.lijian.casefile.penalty.PenaltyView;
import org.lijian.delivery.Deliveries;
import org.lijian.delivery.DeliveryId;
import org.lijian.delivery.OpenDelivery;
import org.lijian.document.DocumentId;
import org.lijian.document.DocumentType;
import org.lijian.document.DocumentView;
import org.lijian.document.Documents;
import org.lijian.document.IssueDocument;
import org.lijian.identity.Officers;
import org.lijian.registry.Parties;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;

/** The forms of a hearing: the notice, which goes on its way to the party at once, the minutes and the report. */
@Component
class HearingDocuments {
    private final Documents documents;
    private final Deliveries deliveries;
    private final Cases cases;
    private final Parties parties;
    private final Officers officers;

    HearingDocuments(Documents documents, Deliveries deliveries, Cases cases, Parties parties, Officers officers) {
        this.documents = documents;
        this.deliveries = deliveries;
        this.cases = cases;
        this.parties = parties;
        this.officers = officers;
    }

    HearingSession issue(DraftSession session, PenaltyView penalty) {
        Map<String, String> fields = PartyBlock.of(parties.party(penalty.partyId()));
        fields.put("noticeNumber", noticeNumber(penalty));
        fields.put("cause", cases.caseFile(penalty.caseId()).cause());
        fields.put("scheduledOn", session.scheduledOn().toString());
        fields.put("startsAt", session.startsAt());
        fields.put("place", session.place());
        fields.put("chair", name(session.chair()));
        fields.put(
                "openness",
                session.closedGround() == null
                        ? "公开"
                        : "不公开（" + session.closedGround().zh() + "）");
        DocumentView document =
                issue(DocumentType.HEARING_NOTICE, penalty, fields, session.issuedOn(), session.issuedBy());
        String number = document.number();
        if (number == null) {
            throw new IllegalStateException("a notice of a hearing is issued with a number");
        }
        DeliveryId delivery = deliveries.open(new OpenDelivery(
                document.id(), penalty.id().value(), penalty.partyId().value(), penalty.region(), session.issuedBy()));
        return session.issued(document.id(), number, delivery);
    }

    DocumentId minutes(
            HearingView.Session session,
            PenaltyView penalty,
            boolean attended,
            List<HearingAgent> agents,
            String text,
            String signing,
            OfficerId by) {
        Map<String, String> fields = sessionFields(session, penalty);
        fields.put("attendance", attended ? "到场" : "未到场");
        fields.put(
                "agents",
                agents.isEmpty()
                        ? "无"
                        : agents.stream()
                                .map(agent -> agent.name() + "（" + agent.authorisation() + "）")
                                .collect(Collectors.joining("、")));
        fields.put("minutes", text);
        fields.put("signing", signing);
        return issue(DocumentType.HEARING_MINUTES, penalty, fields, session.scheduledOn(), by)
                .id();
    }

    DocumentId report(
            HearingView.Session session,
            PenaltyView penalty,
            String facts,
            String proposal,
            LocalDate on,
            OfficerId by) {
        Map<String, String> fields = sessionFields(session, penalty);
        fields.put(
                "intended",
                penalty.kind().zh() + "，拟处理："
                        + notice(penalty).disposition().zh(notice(penalty).amount()));
        fields.put("facts", facts);
        fields.put("proposal", proposal);
        return issue(DocumentType.HEARING_REPORT, penalty, fields, on, by).id();
    }

    private Map<String, String> sessionFields(HearingView.Session session, PenaltyView penalty) {
        Map<String, String> fields = PartyBlock.of(parties.party(penalty.partyId()));
        fields.keySet().retainAll(List.of("partyName"));
        fields.put("cause", cases.caseFile(penalty.caseId()).cause());
        fields.put("heldOn", session.scheduledOn().toString());
        fields.put("place", session.place());
        fields.put("chair", name(session.chair()));
        return fields;
    }

    private DocumentView issue(
            DocumentType type, PenaltyView penalty, Map<String, String> fields, LocalDate on, OfficerId by) {
        return documents.issue(new IssueDocument(type, penalty.id().value(), penalty.region(), fields, on, by));
    }

    private static PenaltyView.IssuedNotice notice(PenaltyView penalty) {
        return Objects.requireNonNull(penalty.notice(), "a hearing is offered by a notice");
    }

    private static String noticeNumber(PenaltyView penalty) {
        return notice(penalty).documentNumber();
    }

    private String name(OfficerId officer) {
        return officers.officer(officer).name();
    }
}
