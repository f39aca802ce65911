package org.lijian.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A publication as officers see it, and that it was taken back. */
public record PublicationView(
        PublicationId id,
        PenaltyId penaltyId,
        RegionCode region,
        String documentNumber,
        LocalDate decidedOn,
        LocalDate publishedOn,
        OfficerId publishedBy,
        Instant publishedAt,
        @Nullable LocalDate retractedOn,
        @Nullable String retractionReason) {
    static PublicationView of(Publication publication, @Nullable Retraction retraction) {
        return new PublicationView(
                publication.id(),
                publication.penaltyId(),
                publication.region(),
                publication.documentNumber(),
                publication.decidedOn(),
                publication.publishedOn(),
                publication.publishedBy(),
                publication.publishedAt(),
                retraction == null ? null : retraction.retractedOn(),
                retraction == null ? null : retraction.reason());
    }
}
