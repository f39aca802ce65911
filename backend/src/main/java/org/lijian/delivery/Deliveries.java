package org.lijian.delivery;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.document.DocumentView;
import org.lijian.document.Documents;
import org.lijian.evidence.EvidenceItems;
import org.lijian.identity.Officers;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The service of documents: opened with the document, tried by officers, over when it arrived. */
@Service
public class Deliveries {
    private final DeliveryMapper mapper;
    private final Documents documents;
    private final EvidenceItems evidence;
    private final Officers officers;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Deliveries(
            DeliveryMapper mapper,
            Documents documents,
            EvidenceItems evidence,
            Officers officers,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.documents = documents;
        this.evidence = evidence;
        this.officers = officers;
        this.time = time;
        this.events = events;
    }

    /** Has an issued document served on its recipient; twice is once. */
    @Transactional
    public DeliveryId open(OpenDelivery command) {
        DeliveryId known = mapper.idOf(command.documentId(), command.recipientId());
        if (known != null) {
            return known;
        }
        DocumentView document = documents.document(command.documentId());
        if (!document.subjectId().equals(command.subjectId())) {
            throw new IllegalArgumentException("document " + document.id() + " is about " + document.subjectId());
        }
        Delivery delivery = Delivery.open(command, document, time.now());
        mapper.insert(delivery);
        events.publishEvent(new DeliveryOpened(
                delivery.id(), document.id(), delivery.subjectId(), delivery.region(), command.by()));
        return delivery.id();
    }

    /**
     * @throws org.lijian.shared.Problem {@code not-found}
     */
    @Transactional(readOnly = true)
    public DeliveryView delivery(DeliveryId id) {
        return required(mapper.find(id), id).view();
    }

    @Transactional(readOnly = true)
    public DeliveryView delivery(DeliveryId id, CurrentOfficer reader) {
        DeliveryView delivery = delivery(id);
        reader.requireToKnowOf(delivery.region(), id);
        return delivery;
    }

    /** The deliveries of the documents about one thing, newest first. */
    @Transactional(readOnly = true)
    public Page<DeliveryView> ofSubject(UUID subjectId, PageRequest page, CurrentOfficer reader) {
        List<Delivery> rows = mapper.list(subjectId, reader.area().prefix(), page.after(), page.rows());
        return Page.of(complete(rows), page.limit(), delivery -> delivery.id().value())
                .map(Delivery::view);
    }

    /**
     * Records an attempt. The same id with the same content again is answered with the delivery as it is.
     *
     * @throws org.lijian.shared.Problem {@code not-at-this-step} once delivered, the {@code G22-…} guards, {@code G1-…} for servers
     *     without a certificate valid that day, {@code G26-…} for proof that is not stored
     */
    @Transactional
    public DeliveryView recordAttempt(
            DeliveryId id, RecordDeliveryAttempt command, ExpectedVersion expected, CurrentOfficer officer) {
        Delivery delivery = required(mapper.lock(id), id);
        officer.requireToKnowOf(delivery.region(), id);
        DeliveryAttempt attempt = DeliveryAttempt.of(command, officer.id(), time.now());
        if (mapper.hasAttempt(attempt.id())) {
            return sameAgain(delivery, attempt);
        }
        time.notInTheFuture(attempt.attemptedOn(), "/attemptedOn");
        delivery.attempt(attempt);
        requireKnown(attempt, delivery.view().subjectId(), officer);
        save(delivery, attempt, expected);
        publish(delivery, attempt, officer);
        return delivery(id);
    }

    private static DeliveryView sameAgain(Delivery delivery, DeliveryAttempt attempt) {
        boolean same = delivery.attempt(attempt.id())
                .filter(known -> known.saysTheSameAs(attempt))
                .isPresent();
        if (!same) {
            throw PlatformRefusal.ALREADY_EXISTS.with("id", attempt.id()).at("/id");
        }
        return delivery.view();
    }

    private void requireKnown(DeliveryAttempt attempt, UUID subject, CurrentOfficer officer) {
        if (attempt.method().isByOfficers()) {
            officers.requireCertified(attempt.servers(), attempt.attemptedOn(), subject);
        } else {
            Require.that(
                    attempt,
                    officers.officers(attempt.servers()).size()
                            == attempt.servers().size(),
                    "/servers",
                    "没有此人员",
                    "names somebody who is not an officer");
        }
        evidence.requireStored(attempt.evidence(), officer);
    }

    Delivery locked(DeliveryId id) {
        return required(mapper.lock(id), id);
    }

    Delivery locked(DeliveryId id, CurrentOfficer officer) {
        Delivery delivery = locked(id);
        officer.requireToKnowOf(delivery.region(), id);
        return delivery;
    }

    void save(Delivery delivery, DeliveryAttempt attempt, ExpectedVersion expected) {
        ExpectedVersion.requireOne(mapper.save(delivery, expected.value()));
        mapper.insertAttempt(AttemptRow.of(delivery.id(), delivery.tried(), attempt));
        for (int i = 0; i < attempt.servers().size(); i++) {
            mapper.insertServer(
                    new AttemptRow.Server(attempt.id(), i, attempt.servers().get(i)));
        }
        for (int i = 0; i < attempt.evidence().size(); i++) {
            mapper.insertProof(
                    new AttemptRow.Proof(attempt.id(), i, attempt.evidence().get(i)));
        }
    }

    private void publish(Delivery delivery, DeliveryAttempt attempt, CurrentOfficer officer) {
        if (attempt.isDelivered()) {
            events.publishEvent(new DocumentDelivered(
                    delivery.id(),
                    delivery.documentId(),
                    delivery.subjectId(),
                    delivery.documentType(),
                    officer.id(),
                    attempt.attemptedOn()));
        } else {
            events.publishEvent(new DeliveryAttemptFailed(
                    delivery.id(),
                    delivery.documentId(),
                    delivery.subjectId(),
                    officer.id(),
                    attempt.method(),
                    attempt.attemptedOn()));
        }
    }

    private Delivery required(@Nullable Delivery delivery, DeliveryId id) {
        if (delivery == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return complete(List.of(delivery)).get(0);
    }

    private List<Delivery> complete(List<Delivery> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        List<DeliveryId> ids = rows.stream().map(Delivery::id).toList();
        List<AttemptRow> attempts = mapper.attempts(ids);
        List<AttemptRow.Server> servers = mapper.servers(ids);
        List<AttemptRow.Proof> proof = mapper.proof(ids);
        return rows.stream()
                .map(delivery -> delivery.with(attempts.stream()
                        .filter(attempt -> attempt.deliveryId().equals(delivery.id()))
                        .map(attempt -> attempt.with(servers, proof))
                        .toList()))
                .toList();
    }
}
