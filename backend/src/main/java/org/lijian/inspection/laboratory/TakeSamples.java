package org.lijian.inspection.laboratory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 采样送检. The id may be made by the client.
 *
 * @param laboratory name of the laboratory
 * @param cmaNumber its 资质认定 (CMA) number, which the report has to carry again
 * @param reportDueOn the day by which the report was agreed on
 * @param witnessedBy who was there for the party
 */
public record TakeSamples(
        @Nullable UUID id,
        @Nullable String laboratory,
        @Nullable String cmaNumber,
        @Nullable LocalDate reportDueOn,
        @Nullable String witnessedBy,
        @Nullable List<Sample> samples) {

    /** One sample with the number on its label. */
    public record Sample(
            @Nullable String number,
            @Nullable String point,
            @Nullable Instant takenAt) {}
}
