package org.lijian.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.shared.Money;
import org.lijian.shared.RegionCode;

/**
 * One line of the public register.
 *
 * @param partyName the penalised organisation; a natural person masked
 * @param violation what was penalised, in words
 */
public record PublicDecisionSummary(
        PublicationId id,
        RegionCode region,
        PenaltyKind kind,
        String documentNumber,
        String partyName,
        @Nullable String creditCode,
        String violation,
        Money amount,
        LocalDate decidedOn,
        LocalDate publishedOn) {
    static PublicDecisionSummary of(Publication publication) {
        return new PublicDecisionSummary(
                publication.id(),
                publication.region(),
                publication.kind(),
                publication.documentNumber(),
                publication.partyName(),
                publication.creditCode(),
                publication.violation(),
                publication.amount(),
                publication.decidedOn(),
                publication.publishedOn());
    }
}
