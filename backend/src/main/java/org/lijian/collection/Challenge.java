package org.lijian.collection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DateRange;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/** A review or a suit against the decision, from its acceptance to its outcome; meanwhile no surcharge grows (行政处罚法第七十三条第三款). */
record Challenge(
        ChallengeId id,
        CollectionId collectionId,
        ChallengeKind kind,
        String body,
        String caseNumber,
        LocalDate acceptedOn,
        OfficerId recordedBy,
        Instant recordedAt,
        @Nullable LocalDate endedOn,
        @Nullable ChallengeOutcome outcome,
        @Nullable String outcomeNumber,
        @Nullable Money amount,
        @Nullable OfficerId endedBy) {
    static Challenge accepted(CollectionId collection, RecordChallenge command, OfficerId by, Instant at) {
        return new Challenge(
                command.id(),
                collection,
                command.kind(),
                command.body(),
                command.caseNumber(),
                command.acceptedOn(),
                by,
                at,
                null,
                null,
                null,
                null,
                null);
    }

    boolean isOpen() {
        return endedOn == null;
    }

    /** Whether it ended in a decision or a judgment; a review that was withdrawn leaves the party the time it had without one. */
    boolean isDecided() {
        return endedOn != null && (kind == ChallengeKind.SUIT || outcome != ChallengeOutcome.WITHDRAWN);
    }

    Challenge ended(RecordChallengeOutcome command, OfficerId by) {
        return new Challenge(
                id,
                collectionId,
                kind,
                body,
                caseNumber,
                acceptedOn,
                recordedBy,
                recordedAt,
                command.endedOn(),
                command.outcome(),
                command.outcomeNumber(),
                command.amount(),
                by);
    }

    /** The days without surcharge as they are known on {@code day}, both ends among them. */
    DateRange suspension(LocalDate day) {
        LocalDate to = endedOn != null ? endedOn : day;
        return new DateRange(acceptedOn, to.isBefore(acceptedOn) ? acceptedOn : to);
    }

    boolean says(CollectionId collection, RecordChallenge command) {
        return collectionId.equals(collection)
                && kind == command.kind()
                && body.equals(command.body())
                && caseNumber.equals(command.caseNumber())
                && acceptedOn.equals(command.acceptedOn());
    }
}
