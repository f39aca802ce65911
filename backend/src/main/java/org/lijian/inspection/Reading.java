package org.lijian.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.OfficerId;

/** One value read from an instrument on site. */
record Reading(
        ReadingId id,
        String quantity,
        BigDecimal value,
        String unit,
        String instrument,
        LocalDate calibratedUntil,
        Instant takenAt,
        OfficerId addedBy) {
    Reading {
        value = value.stripTrailingZeros();
        value = value.setScale(Math.max(0, value.scale()));
    }

    static Reading of(AddReading said, OfficerId by, LegalTime time) {
        Instant takenAt = Require.present(said.takenAt(), "/takenAt").truncatedTo(ChronoUnit.MICROS);
        LocalDate takenOn = LocalDate.ofInstant(takenAt, LegalTime.ZONE);
        if (takenAt.isAfter(time.now())) {
            throw PlatformRefusal.IN_THE_FUTURE
                    .with("date", takenAt, "today", time.now())
                    .at("/takenAt");
        }
        LocalDate calibratedUntil = Require.present(said.calibratedUntil(), "/calibratedUntil");
        if (calibratedUntil.isBefore(takenOn)) {
            throw InspectionRefusal.CALIBRATION_EXPIRED
                    .with("until", calibratedUntil, "on", takenOn)
                    .at("/calibratedUntil");
        }
        return new Reading(
                new ReadingId(Require.idOrNew(said.id(), "/id")),
                Require.text(said.quantity(), "/quantity", 60),
                value(Require.text(said.value(), "/value", 30)),
                Require.text(said.unit(), "/unit", 30),
                Require.text(said.instrument(), "/instrument", 120),
                calibratedUntil,
                takenAt,
                by);
    }

    private static BigDecimal value(String text) {
        if (text.matches("-\\d+(\\.\\d+)?")) {
            throw InspectionRefusal.READING_NEGATIVE.with("value", text).at("/value");
        }
        if (!text.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            throw InspectionRefusal.READING_NOT_A_NUMBER.with("value", text).at("/value");
        }
        return new BigDecimal(text);
    }
}
