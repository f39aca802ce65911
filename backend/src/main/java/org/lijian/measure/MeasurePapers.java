package org.lijian.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lijian.casefile.PartyBlock;
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
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.springframework.stereotype.Component;

/** Writes the papers of a measure and gives those for the party to be served. */
@Component
class MeasurePapers {
    private final Parties parties;
    private final Officers officers;
    private final Documents documents;
    private final Deliveries deliveries;

    MeasurePapers(Parties parties, Officers officers, Documents documents, Deliveries deliveries) {
        this.parties = parties;
        this.officers = officers;
        this.documents = documents;
        this.deliveries = deliveries;
    }

    /** What the paper is about, whom it is for, and who makes it when. */
    record About(UUID subject, PartyId party, RegionCode region, java.time.LocalDate on, OfficerId by) {}

    /** A paper the party has to get. */
    record Served(DocumentId documentId, String number, DeliveryId deliveryId) {}

    Served served(DocumentType type, About about, Map<String, String> content) {
        DocumentView document = issue(type, about, content);
        DeliveryId delivery = deliveries.open(
                new OpenDelivery(document.id(), about.subject(), about.party().value(), about.region(), about.by()));
        return new Served(document.id(), Objects.requireNonNullElse(document.number(), document.title()), delivery);
    }

    DocumentId internal(DocumentType type, About about, Map<String, String> content) {
        return issue(type, about, content).id();
    }

    /** The officers as papers name them. */
    String names(Iterable<OfficerId> ids) {
        StringBuilder names = new StringBuilder();
        for (OfficerId id : ids) {
            var officer = officers.officer(id);
            names.append(names.isEmpty() ? "" : "、").append(officer.name());
            if (officer.certificateNumber() != null) {
                names.append("（执法证号 ").append(officer.certificateNumber()).append("）");
            }
        }
        return names.toString();
    }

    private DocumentView issue(DocumentType type, About about, Map<String, String> content) {
        Map<String, String> fields = new LinkedHashMap<>(PartyBlock.of(parties.party(about.party())));
        fields.putAll(content);
        return documents.issue(
                new IssueDocument(type, about.subject(), about.region(), fields, about.on(), about.by()));
    }
}
