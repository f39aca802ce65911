package org.lijian.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** A request of the party to lift a seizure, as it is kept. */
record LiftRequest(
        LiftRequestId id,
        SeizureId seizureId,
        LocalDate receivedOn,
        String reasons,
        OfficerId recordedBy,
        LocalDate answerBy,
        @Nullable Boolean granted,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable OfficerId answeredBy) {
    LiftRequest answered(boolean lifted, String words, LocalDate on, OfficerId by) {
        return new LiftRequest(id, seizureId, receivedOn, reasons, recordedBy, answerBy, lifted, words, on, by);
    }

    boolean says(RequestLift command, SeizureId of) {
        return seizureId.equals(of) && receivedOn.equals(command.receivedOn()) && reasons.equals(command.reasons());
    }
}
