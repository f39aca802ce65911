package org.lijian.lead;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** That an officer needs to know who reported, why, and what a second person said to it; open to that officer for a day. */
record InformantOpening(
        OpeningId id,
        LeadId leadId,
        RegionCode region,
        String reason,
        OfficerId requestedBy,
        Instant requestedAt,
        OpeningStatus status,
        @Nullable OfficerId decidedBy,
        @Nullable Instant decidedAt,
        long version) {
    static final Duration OPEN_FOR = Duration.ofHours(24);

    static InformantOpening requested(OpeningId id, LeadView lead, String reason, OfficerId by, Instant now) {
        return new InformantOpening(
                id,
                lead.id(),
                lead.region(),
                reason,
                by,
                now.truncatedTo(ChronoUnit.MICROS),
                OpeningStatus.REQUESTED,
                null,
                null,
                0);
    }

    boolean saysTheSameAs(InformantOpening other) {
        return leadId.equals(other.leadId) && reason.equals(other.reason) && requestedBy.equals(other.requestedBy);
    }

    /** By somebody else than who asked. */
    InformantOpening decided(boolean approved, OfficerId by, Instant now) {
        if (status != OpeningStatus.REQUESTED) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.step());
        }
        if (by.equals(requestedBy)) {
            throw LeadRefusal.SECOND_PERSON.with();
        }
        return new InformantOpening(
                id,
                leadId,
                region,
                reason,
                requestedBy,
                requestedAt,
                approved ? OpeningStatus.APPROVED : OpeningStatus.REFUSED,
                by,
                now.truncatedTo(ChronoUnit.MICROS),
                version);
    }

    void requireOpen(Instant now) {
        if (status != OpeningStatus.APPROVED || decidedAt == null) {
            throw LeadRefusal.OPENING_NOT_APPROVED.with("step", status.step());
        }
        if (now.isAfter(decidedAt.plus(OPEN_FOR))) {
            throw LeadRefusal.OPENING_OVER.with();
        }
    }
}
