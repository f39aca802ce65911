package org.lijian.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 录入现场读数. The id may be made by the client.
 *
 * @param quantity what was measured, such as {@code PM10}
 * @param value a decimal number written out, at most six decimals
 * @param instrument name and number of the instrument
 * @param calibratedUntil last day on which its calibration (检定、校准) holds
 */
public record AddReading(
        @Nullable UUID id,
        @Nullable String quantity,
        @Nullable String value,
        @Nullable String unit,
        @Nullable String instrument,
        @Nullable LocalDate calibratedUntil,
        @Nullable Instant takenAt) {}
