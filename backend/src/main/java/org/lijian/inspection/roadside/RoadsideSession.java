package org.lijian.inspection.roadside;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionRefusal;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** One session of checks (路检路查), from the first vehicle to the receipt of the police. */
final class RoadsideSession {
    private final RoadsideSessionId id;
    private final long version;
    private final SessionKind kind;
    private final RegionCode region;
    private final OpenSession said;
    private final LocalDate heldOn;
    private SessionStatus status;
    private @Nullable RecordPoliceReceipt receipt;
    private @Nullable Integer penalised;
    private @Nullable Money fines;
    private @Nullable LocalDate answeredOn;

    RoadsideSession(
            RoadsideSessionId id,
            long version,
            SessionKind kind,
            RegionCode region,
            OpenSession said,
            LocalDate heldOn,
            SessionStatus status,
            @Nullable RecordPoliceReceipt receipt,
            @Nullable Integer penalised,
            @Nullable Money fines,
            @Nullable LocalDate answeredOn) {
        this.id = id;
        this.version = version;
        this.kind = kind;
        this.region = region;
        this.said = said;
        this.heldOn = heldOn;
        this.status = status;
        this.receipt = receipt;
        this.penalised = penalised;
        this.fines = fines;
        this.answeredOn = answeredOn;
    }

    /** The instrument is good for the day, and on the road the police are there. */
    static RoadsideSession opened(OpenSession said, CurrentOfficer by, LegalTime time) {
        SessionKind kind = Require.present(said.kind(), "/kind");
        RegionCode region = Require.present(said.region(), "/region");
        if (!by.mayKnowOf(region)) {
            throw RoadsideRefusal.OUTSIDE_YOUR_AREA.with("region", region).at("/region");
        }
        Require.text(said.place(), "/place", 300);
        List<OfficerId> inspectors = Require.notEmpty(said.inspectors(), "/inspectors");
        if (!inspectors.contains(by.id())) {
            throw InspectionRefusal.ONLY_ASSIGNED.with();
        }
        if (kind == SessionKind.ROADSIDE && Require.optionalText(said.police(), "/police", 200) == null) {
            throw RoadsideRefusal.POLICE_MISSING.with().at("/police");
        }
        Require.present(said.instrument(), "/instrument").checkedFor(time.today());
        if (kind.isOfMachines()) {
            Require.present(said.lowEmissionZone(), "/lowEmissionZone");
        } else {
            Require.present(said.method(), "/method");
            Require.present(said.limitSet(), "/limitSet");
        }
        return new RoadsideSession(
                new RoadsideSessionId(Require.idOrNew(said.id(), "/id")),
                0,
                kind,
                region,
                said,
                time.today(),
                SessionStatus.OPEN,
                null,
                null,
                null,
                null);
    }

    /** Vehicles are checked by those who hold the session, until it is closed; a phone may send what it kept later. */
    void requireChecking(OfficerId by) {
        requireInspector(by);
        requireStatus(SessionStatus.OPEN);
    }

    /**
     * Nothing more is checked.
     *
     * @param handOverDue whether something over was driven on the road
     */
    void close(OfficerId by, boolean handOverDue) {
        requireChecking(by);
        status = handOverDue ? SessionStatus.AWAITING_RECEIPT : SessionStatus.CLOSED;
    }

    void receive(RecordPoliceReceipt said, OfficerId by, LegalTime time) {
        requireInspector(by);
        requireStatus(SessionStatus.AWAITING_RECEIPT);
        Instant at = Require.present(said.handedOverAt(), "/handedOverAt");
        LocalDate on = LocalDate.ofInstant(at, LegalTime.ZONE);
        time.notInTheFuture(on, "/handedOverAt");
        if (on.isBefore(heldOn)) {
            throw RoadsideRefusal.REPAIR_DATES
                    .with("date", on, "former", heldOn)
                    .at("/handedOverAt");
        }
        Require.text(said.receivedBy(), "/receivedBy", 100);
        Require.text(said.receiptNumber(), "/receiptNumber", 60);
        receipt = said;
        status = SessionStatus.CLOSED;
    }

    /** @param handedOver how many the police were given */
    void answer(RecordPoliceResult said, long handedOver, LegalTime time) {
        if (receipt == null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.step());
        }
        said.checkedFor(receipt, handedOver, time);
        answeredOn = said.answeredOn();
        fines = said.fines();
        penalised = said.penalised();
    }

    private void requireInspector(OfficerId officer) {
        List<OfficerId> inspectors = said.inspectors();
        if (inspectors == null || !inspectors.contains(officer)) {
            throw InspectionRefusal.ONLY_ASSIGNED.with();
        }
    }

    private void requireStatus(SessionStatus required) {
        if (status != required) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.step());
        }
    }

    RoadsideSessionId id() {
        return id;
    }

    long version() {
        return version;
    }

    SessionKind kind() {
        return kind;
    }

    RegionCode region() {
        return region;
    }

    OpenSession said() {
        return said;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    SessionStatus status() {
        return status;
    }

    @Nullable RecordPoliceReceipt receipt() {
        return receipt;
    }

    @Nullable Integer penalised() {
        return penalised;
    }

    @Nullable Money fines() {
        return fines;
    }

    @Nullable LocalDate answeredOn() {
        return answeredOn;
    }
}
