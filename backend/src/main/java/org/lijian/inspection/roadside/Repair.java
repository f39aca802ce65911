package org.lijian.inspection.roadside;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.RegionCode;

/** One truck or machine over its limit, repaired and tested again until it passes (维修复检). */
final class Repair {
    private final RepairId id;
    private final long version;
    private final VehicleCheckId checkId;
    private final RegionCode region;
    private final String label;
    private RepairStatus status;
    private int attempts;
    private LocalDate lastOn;

    Repair(
            RepairId id,
            long version,
            VehicleCheckId checkId,
            RegionCode region,
            String label,
            RepairStatus status,
            int attempts,
            LocalDate lastOn) {
        this.id = id;
        this.version = version;
        this.checkId = checkId;
        this.region = region;
        this.label = label;
        this.status = status;
        this.attempts = attempts;
        this.lastOn = lastOn;
    }

    static Repair due(RepairId id, CheckedVehicle vehicle, RegionCode region, LocalDate foundOn) {
        return new Repair(id, 0, vehicle.id(), region, vehicle.label(), RepairStatus.REPAIR_DUE, 0, foundOn);
    }

    void repaired(RecordRepair said, LegalTime time) {
        requireStatus(RepairStatus.REPAIR_DUE);
        LocalDate on = following(said.repairedOn(), "/repairedOn", time);
        Require.text(said.shop(), "/shop", 200);
        Require.text(said.work(), "/work", 1000);
        lastOn = on;
        status = RepairStatus.RETEST_DUE;
    }

    /** The day of the retest, if that may be now. */
    LocalDate retestedOn(@Nullable LocalDate testedOn, LegalTime time) {
        requireStatus(RepairStatus.RETEST_DUE);
        return following(testedOn, "/testedOn", time);
    }

    /** What failed again is repaired again. */
    void retested(LocalDate on, boolean passed) {
        requireStatus(RepairStatus.RETEST_DUE);
        attempts++;
        lastOn = on;
        status = passed ? RepairStatus.PASSED : RepairStatus.REPAIR_DUE;
    }

    private LocalDate following(@Nullable LocalDate date, String pointer, LegalTime time) {
        LocalDate on = time.notInTheFuture(Require.present(date, pointer), pointer);
        if (on.isBefore(lastOn)) {
            throw RoadsideRefusal.REPAIR_DATES
                    .with("date", on, "former", lastOn)
                    .at(pointer);
        }
        return on;
    }

    private void requireStatus(RepairStatus required) {
        if (status != required) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.step());
        }
    }

    RepairView view() {
        return new RepairView(id, version, checkId, region, label, status, attempts, lastOn);
    }

    RepairId id() {
        return id;
    }

    long version() {
        return version;
    }

    VehicleCheckId checkId() {
        return checkId;
    }

    RegionCode region() {
        return region;
    }

    String label() {
        return label;
    }

    RepairStatus status() {
        return status;
    }

    int attempts() {
        return attempts;
    }

    LocalDate lastOn() {
        return lastOn;
    }
}
