package org.lijian.inspection;

import java.time.Instant;
import java.time.LocalDate;
import org.lijian.shared.OfficerId;

/** A reading as others see it; the value is written out. */
public record ReadingView(
        ReadingId id,
        String quantity,
        String value,
        String unit,
        String instrument,
        LocalDate calibratedUntil,
        Instant takenAt,
        OfficerId addedBy) {
    static ReadingView of(Reading reading) {
        return new ReadingView(
                reading.id(),
                reading.quantity(),
                reading.value().toPlainString(),
                reading.unit(),
                reading.instrument(),
                reading.calibratedUntil(),
                reading.takenAt(),
                reading.addedBy());
    }
}
