package org.lijian.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.document.DocumentId;
import org.lijian.document.DocumentType;
import org.lijian.document.DocumentView;
import org.lijian.platform.Ids;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The service of one document on one recipient: tried until it succeeds, and then over. */
final class Delivery {
    private final DeliveryId id;
    private final DocumentId documentId;
    private final DocumentType documentType;
    private final @Nullable String documentNumber;
    private final LocalDate documentIssuedOn;
    private final UUID subjectId;
    private final UUID recipientId;
    private final RegionCode region;
    private DeliveryStatus status;
    private @Nullable LocalDate deliveredOn;
    private final OfficerId openedBy;
    private final Instant openedAt;
    private final long version;
    private final List<DeliveryAttempt> attempts = new ArrayList<>();

    Delivery(
            DeliveryId id,
            DocumentId documentId,
            DocumentType documentType,
            @Nullable String documentNumber,
            LocalDate documentIssuedOn,
            UUID subjectId,
            UUID recipientId,
            RegionCode region,
            DeliveryStatus status,
            @Nullable LocalDate deliveredOn,
            OfficerId openedBy,
            Instant openedAt,
            long version) {
        this.id = id;
        this.documentId = documentId;
        this.documentType = documentType;
        this.documentNumber = documentNumber;
        this.documentIssuedOn = documentIssuedOn;
        this.subjectId = subjectId;
        this.recipientId = recipientId;
        this.region = region;
        this.status = status;
        this.deliveredOn = deliveredOn;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        this.version = version;
    }

    static Delivery open(OpenDelivery command, DocumentView document, Instant now) {
        return new Delivery(
                new DeliveryId(Ids.next()),
                document.id(),
                document.type(),
                document.number(),
                document.issuedOn(),
                command.subjectId(),
                command.recipientId(),
                command.region(),
                DeliveryStatus.OPEN,
                null,
                command.by(),
                now.truncatedTo(ChronoUnit.MICROS),
                0);
    }

    /** Attempts made earlier, in their order. */
    Delivery with(List<DeliveryAttempt> earlier) {
        attempts.addAll(earlier);
        return this;
    }

    /**
     * Adds an attempt; one that succeeded ends the service.
     *
     * @throws org.lijian.shared.Problem {@code not-at-this-step} once delivered, a {@code G22-…} guard where it does not count as service
     */
    void attempt(DeliveryAttempt attempt) {
        if (status == DeliveryStatus.DELIVERED) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "已送达");
        }
        requireLawful(attempt);
        attempts.add(attempt);
        if (attempt.isDelivered()) {
            status = DeliveryStatus.DELIVERED;
            deliveredOn = attempt.attemptedOn();
        }
    }

    /**
     * Its public notice has been up for its time: it counts as served on the last day.
     *
     * @return whether it does: one that reached its recipient meanwhile stays as it is
     */
    boolean deemServed(DeliveryAttempt attempt) {
        if (status == DeliveryStatus.DELIVERED) {
            return false;
        }
        attempts.add(attempt);
        status = DeliveryStatus.DELIVERED;
        deliveredOn = attempt.attemptedOn();
        return true;
    }

    /** Refuses a public notice where nothing else has been tried, or on a day before the document. */
    void requireNothingElseServes(LocalDate publishedOn) {
        if (status == DeliveryStatus.DELIVERED) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "已送达");
        }
        requireNotBeforeDocument(publishedOn, "/publishedOn");
        if (attempts.isEmpty()) {
            throw DeliveryRefusal.NOTICE_IS_LAST.with();
        }
    }

    Optional<DeliveryAttempt> attempt(UUID attemptId) {
        return attempts.stream()
                .filter(attempt -> attempt.id().equals(attemptId))
                .findFirst();
    }

    private void requireLawful(DeliveryAttempt attempt) {
        requireNotBeforeDocument(attempt.attemptedOn(), "/attemptedOn");
        if (attempt.method() == DeliveryMethod.PUBLIC_NOTICE) {
            throw DeliveryRefusal.NOTICE_HAS_ITS_TERM.with().at("/method");
        }
        if (attempt.method().isByOfficers() && attempt.servers().size() < 2) {
            throw DeliveryRefusal.TWO_SERVERS
                    .with("count", attempt.servers().size())
                    .at("/servers");
        }
        if (attempt.isDelivered()) {
            requireProof(attempt);
        }
    }

    private void requireNotBeforeDocument(LocalDate date, String pointer) {
        if (date.isBefore(documentIssuedOn)) {
            throw DeliveryRefusal.NOT_BEFORE_DOCUMENT
                    .with("date", date, "issued", documentIssuedOn)
                    .at(pointer);
        }
    }

    private static void requireProof(DeliveryAttempt attempt) {
        boolean proven = !attempt.evidence().isEmpty();
        DeliveryMethod method = attempt.method();
        if (method.isSignedFor() && attempt.receiver() == null) {
            throw DeliveryRefusal.RECEIVER_SIGNS.with().at("/receiver");
        }
        if (method == DeliveryMethod.LEFT && (!proven || attempt.reason() == null)) {
            throw DeliveryRefusal.LEFT_WITH_PROOF.with().at(proven ? "/reason" : "/evidence");
        }
        if (method == DeliveryMethod.POST && !proven) {
            throw DeliveryRefusal.POST_WITH_RECEIPT.with().at("/evidence");
        }
        if (method == DeliveryMethod.ELECTRONIC && !proven) {
            throw DeliveryRefusal.ELECTRONIC_WITH_CONSENT.with().at("/evidence");
        }
    }

    DeliveryId id() {
        return id;
    }

    DocumentId documentId() {
        return documentId;
    }

    DocumentType documentType() {
        return documentType;
    }

    UUID subjectId() {
        return subjectId;
    }

    RegionCode region() {
        return region;
    }

    OfficerId openedBy() {
        return openedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** How many attempts there have been. */
    int tried() {
        return attempts.size();
    }

    DeliveryView view() {
        return new DeliveryView(
                id,
                documentId,
                documentType,
                documentNumber,
                documentIssuedOn,
                subjectId,
                recipientId,
                region,
                status,
                deliveredOn,
                attempts.stream().map(DeliveryAttempt::view).toList(),
                version);
    }
}
