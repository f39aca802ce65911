package org.lijian.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** A number given out before its document: it ends in that document, or is returned with a reason; never both, never neither unseen. */
record ReservedNumber(
        String number,
        UUID blockId,
        DocumentType type,
        int year,
        int seq,
        UUID holderId,
        OfficerId officerId,
        LocalDate reservedOn,
        State state,
        @Nullable String reason,
        @Nullable OfficerId settledBy,
        @Nullable Instant settledAt) {
    /** What became of it. */
    enum State {
        /** 预留 */
        RESERVED,
        /** 已用 */
        USED,
        /** 作废 */
        VOIDED
    }

    /** Borne by a document of its kind that the officer it was given to issued on a day of its year, not before it was given. */
    ReservedNumber usedFor(DocumentType wanted, LocalDate issuedOn, OfficerId by, Instant at) {
        requireReserved();
        if (type != wanted || !officerId.equals(by)) {
            throw NumberRefusal.NOT_RESERVED.with("number", number);
        }
        if (issuedOn.getYear() != year || issuedOn.isBefore(reservedOn)) {
            throw NumberRefusal.OF_ANOTHER_TIME.with("number", number, "reservedOn", reservedOn, "issuedOn", issuedOn);
        }
        return settled(State.USED, null, by, at);
    }

    ReservedNumber voided(String why, OfficerId by, Instant at) {
        requireReserved();
        return settled(State.VOIDED, why, by, at);
    }

    private void requireReserved() {
        if (state != State.RESERVED) {
            throw NumberRefusal.SETTLED.with("number", number);
        }
    }

    private ReservedNumber settled(State now, @Nullable String why, OfficerId by, Instant at) {
        return new ReservedNumber(number, blockId, type, year, seq, holderId, officerId, reservedOn, now, why, by, at);
    }

    ReservedNumberView view() {
        return new ReservedNumberView(number, type, officerId, reservedOn, state.name(), reason);
    }
}
