package org.lijian.inspection.roadside;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;
import org.lijian.shared.RegionCode;

/** A session with its figures. */
public record RoadsideSessionView(
        RoadsideSessionId id,
        long version,
        SessionKind kind,
        RegionCode region,
        SessionStatus status,
        LocalDate heldOn,
        OpenSession said,
        SessionFigures figures,
        @Nullable RecordPoliceReceipt receipt,
        @Nullable Integer penalised,
        @Nullable Money fines,
        @Nullable LocalDate answeredOn) {
    static RoadsideSessionView of(RoadsideSession session, SessionFigures figures) {
        return new RoadsideSessionView(
                session.id(),
                session.version(),
                session.kind(),
                session.region(),
                session.status(),
                session.heldOn(),
                session.said(),
                figures,
                session.receipt(),
                session.penalised(),
                session.fines(),
                session.answeredOn());
    }
}
