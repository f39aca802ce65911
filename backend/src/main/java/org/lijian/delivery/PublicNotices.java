package org.lijian.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lijian.deadline.DeadlineView;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.StartDeadline;
import org.lijian.evidence.EvidenceId;
import org.lijian.evidence.EvidenceItems;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents announced in public because nothing else serves them; after their time they count as served. */
@Service
public class PublicNotices {
    /** How long a public notice is up; its subject is the delivery. */
    private static final String NOTICE = "PUBLIC_NOTICE";

    private final PublicNoticeMapper mapper;
    private final DeliveryMapper rows;
    private final Deliveries deliveries;
    private final EvidenceItems evidence;
    private final Deadlines deadlines;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    PublicNotices(
            PublicNoticeMapper mapper,
            DeliveryMapper rows,
            Deliveries deliveries,
            EvidenceItems evidence,
            Deadlines deadlines,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.rows = rows;
        this.deliveries = deliveries;
        this.evidence = evidence;
        this.deadlines = deadlines;
        this.time = time;
        this.events = events;
    }

    /**
     * Notes a public notice of a document that nothing else served.
     *
     * @throws org.lijian.shared.Problem {@code G22-public-notice-last}, {@code G22-not-before-document}, {@code G26-…} for proof that is
     *     not stored, {@code already-exists} for a second one, {@code not-at-this-step} once served
     */
    @Transactional
    public PublicNotice publish(
            DeliveryId id, PublishNotice command, ExpectedVersion expected, CurrentOfficer officer) {
        Delivery delivery = deliveries.locked(id, officer);
        LocalDate on = time.notInTheFuture(Require.present(command.publishedOn(), "/publishedOn"), "/publishedOn");
        delivery.requireNothingElseServes(on);
        String medium = Require.text(command.medium(), "/medium", 200);
        String reason = Require.text(command.reason(), "/reason", 500);
        EvidenceId shown = Require.present(command.evidence(), "/evidence");
        evidence.requireStored(List.of(shown), officer);
        DeadlineView term = deadlines.start(new StartDeadline(NOTICE, id.value(), delivery.region(), on, medium));
        PublicNotice notice = new PublicNotice(id, on, medium, reason, shown, term.dueOn(), officer.id(), time.now());
        try {
            mapper.insert(notice);
        } catch (DuplicateKeyException e) {
            throw PlatformRefusal.ALREADY_EXISTS.with("id", id);
        }
        ExpectedVersion.requireOne(rows.save(delivery, expected.value()));
        events.publishEvent(new PublicNoticePublished(id, delivery.subjectId(), officer.id(), on, notice.endsOn()));
        return notice;
    }

    /** The time of the notice is over: the document counts as served on its last day; once more is once. */
    @Transactional
    public void deemServed(DeliveryId id) {
        Delivery delivery = deliveries.locked(id);
        PublicNotice notice = required(id);
        LocalDate last = term(id).dueOn();
        DeliveryAttempt attempt = new DeliveryAttempt(
                Ids.next(),
                DeliveryMethod.PUBLIC_NOTICE,
                last,
                DeliveryOutcome.DELIVERED,
                null,
                List.of(),
                notice.reason(),
                List.of(notice.evidence()),
                notice.by(),
                time.now());
        if (delivery.deemServed(attempt)) {
            deliveries.save(
                    delivery, attempt, new ExpectedVersion(delivery.view().version()));
            deadlines.meet(id.value(), NOTICE, last);
            events.publishEvent(new DocumentDelivered(
                    id, delivery.documentId(), delivery.subjectId(), delivery.documentType(), notice.by(), last, true));
        }
    }

    /** The first instant after the last day of the notice. */
    @Transactional(readOnly = true)
    public Instant endsAt(DeliveryId id) {
        return LegalTime.endOf(term(id).dueOn());
    }

    @Transactional(readOnly = true)
    PublicNotice notice(DeliveryId id, CurrentOfficer reader) {
        deliveries.delivery(id, reader);
        return required(id);
    }

    private DeadlineView term(DeliveryId id) {
        return deadlines.latest(id.value(), NOTICE).orElseThrow();
    }

    private PublicNotice required(DeliveryId id) {
        PublicNotice notice = mapper.find(id);
        if (notice == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return notice;
    }
}
