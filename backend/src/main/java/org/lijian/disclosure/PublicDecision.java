package org.lijian.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.shared.Money;
import org.lijian.shared.RegionCode;

/** A published decision with its masked text, as anybody may read it; one that was taken back says so instead. */
public record PublicDecision(
        PublicationId id,
        RegionCode region,
        PenaltyKind kind,
        String documentNumber,
        String partyName,
        @Nullable String creditCode,
        String violation,
        Money amount,
        LocalDate decidedOn,
        LocalDate publishedOn,
        @Nullable LocalDate retractedOn,
        String text) {
    static PublicDecision of(Publication publication, @Nullable Retraction retraction) {
        return new PublicDecision(
                publication.id(),
                publication.region(),
                publication.kind(),
                publication.documentNumber(),
                publication.partyName(),
                publication.creditCode(),
                publication.violation(),
                publication.amount(),
                publication.decidedOn(),
                publication.publishedOn(),
                retraction == null ? null : retraction.retractedOn(),
                retraction == null ? publication.text() : retraction.text());
    }
}
