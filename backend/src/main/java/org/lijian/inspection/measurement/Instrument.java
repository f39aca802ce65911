package org.lijian.inspection.measurement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionRefusal;
import org.lijian.platform.Require;

/**
 * With what was measured.
 *
 * @param name name and number of the instrument
 * @param certificateNumber of its verification or calibration (检定、校准证书)
 * @param calibratedOn the day of that
 * @param calibratedUntil last day on which it holds
 */
public record Instrument(
        @Nullable String name,
        @Nullable String certificateNumber,
        @Nullable LocalDate calibratedOn,
        @Nullable LocalDate calibratedUntil) {

    /**
     * The instrument, if it may be relied on for a reading of that day.
     *
     * @throws org.lijian.shared.Problem {@code instrument-calibration-expired}, {@code instrument-calibrated-later}
     */
    public Instrument checkedFor(LocalDate takenOn) {
        String named = Require.text(name, "/instrument/name", 120);
        String certificate = Require.text(certificateNumber, "/instrument/certificateNumber", 60);
        LocalDate on = Require.present(calibratedOn, "/instrument/calibratedOn");
        LocalDate until = Require.present(calibratedUntil, "/instrument/calibratedUntil");
        if (until.isBefore(takenOn)) {
            throw InspectionRefusal.CALIBRATION_EXPIRED
                    .with("until", until, "on", takenOn)
                    .at("/instrument/calibratedUntil");
        }
        if (on.isAfter(takenOn)) {
            throw MeasurementRefusal.CALIBRATED_LATER
                    .with("calibrated", on, "on", takenOn)
                    .at("/instrument/calibratedOn");
        }
        return new Instrument(named, certificate, on, until);
    }
}
