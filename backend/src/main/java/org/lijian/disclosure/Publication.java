package org.lijian.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** One decision in the public register (行政处罚决定公开): the masked text as it was published, never changed. */
record Publication(
        PublicationId id,
        PenaltyId penaltyId,
        RegionCode region,
        PenaltyKind kind,
        String documentNumber,
        String partyName,
        @Nullable String creditCode,
        String violation,
        Money amount,
        LocalDate decidedOn,
        LocalDate publishedOn,
        OfficerId publishedBy,
        Instant publishedAt,
        String text) {
    boolean says(PublishDecision command) {
        return penaltyId.equals(command.penaltyId()) && publishedOn.equals(command.publishedOn());
    }
}
