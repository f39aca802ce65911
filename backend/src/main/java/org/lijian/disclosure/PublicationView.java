package org.lijian.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A publication as officers see it. */
public record PublicationView(
        PublicationId id,
        PenaltyId penaltyId,
        RegionCode region,
        String documentNumber,
        LocalDate decidedOn,
        LocalDate publishedOn,
        OfficerId publishedBy,
        Instant publishedAt) {
    static PublicationView of(Publication publication) {
        return new PublicationView(
                publication.id(),
                publication.penaltyId(),
                publication.region(),
                publication.documentNumber(),
                publication.decidedOn(),
                publication.publishedOn(),
                publication.publishedBy(),
                publication.publishedAt());
    }
}
