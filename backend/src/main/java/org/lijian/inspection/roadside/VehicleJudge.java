package org.lijian.inspection.roadside;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionRefusal;
import org.lijian.law.limit.LimitJudgement;
import org.lijian.law.limit.MeasuredLimits;
import org.lijian.law.limit.MeasuredLimits.Place;
import org.lijian.platform.Require;
import org.lijian.registry.Vehicles;
import org.springframework.stereotype.Component;

/** Reads one short record of a truck or machine and puts it against its limit. */
@Component
class VehicleJudge {
    private final MeasuredLimits limits;

    VehicleJudge(MeasuredLimits limits) {
        this.limits = limits;
    }

    /** What was read, and what it comes to. */
    record Judged(
            @Nullable String plate,
            @Nullable String vin,
            @Nullable String code,
            int stage,
            LimitJudgement judgement) {}

    Judged judge(RoadsideSession session, VehicleCheck said, String pointer) {
        int stage = Require.present(said.stage(), pointer + "/stage");
        Require.that(stage, stage >= 0 && stage <= 9, pointer + "/stage", "排放阶段为0至9", "is a stage from 0 to 9");
        Place place = new Place(session.region(), session.heldOn());
        return session.kind().isOfMachines()
                ? machine(session, said, stage, place, pointer)
                : truck(session, said, stage, place, pointer);
    }

    private Judged truck(RoadsideSession session, VehicleCheck said, int stage, Place place, String pointer) {
        String plate = Vehicles.plate(said.plate(), pointer + "/plate");
        String vin = Vehicles.vin(said.vin(), pointer + "/vin");
        LimitJudgement judgement = limits.vehicle(
                place,
                Require.present(session.said().method(), "/method").name(),
                Require.present(session.said().limitSet(), "/limitSet").name(),
                session.said().altitude() == null ? null : number(session.said().altitude(), "/altitude"),
                values(said, pointer));
        return new Judged(plate, vin, null, stage, judgement);
    }

    private Judged machine(RoadsideSession session, VehicleCheck said, int stage, Place place, String pointer) {
        String code = Require.optionalText(said.code(), pointer + "/code", 30);
        LimitJudgement judgement = limits.machine(
                place,
                stage,
                number(said.kilowatts(), pointer + "/kilowatts"),
                Require.present(session.said().lowEmissionZone(), "/lowEmissionZone"),
                values(said, pointer));
        return new Judged(null, null, code, stage, judgement);
    }

    /** The retest of a truck or machine by the limits it failed. */
    LimitJudgement again(RoadsideSession session, VehicleCheck said, Map<String, BigDecimal> values, Place place) {
        return session.kind().isOfMachines()
                ? limits.machine(
                        place,
                        Require.present(said.stage(), "/stage"),
                        number(said.kilowatts(), "/kilowatts"),
                        Require.present(session.said().lowEmissionZone(), "/lowEmissionZone"),
                        values)
                : limits.vehicle(
                        place,
                        Require.present(session.said().method(), "/method").name(),
                        Require.present(session.said().limitSet(), "/limitSet").name(),
                        session.said().altitude() == null
                                ? null
                                : number(session.said().altitude(), "/altitude"),
                        values);
    }

    private static Map<String, BigDecimal> values(VehicleCheck said, String pointer) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        values.put("K", number(said.k(), pointer + "/k"));
        if (said.nox() != null) {
            values.put("NOX", number(said.nox(), pointer + "/nox"));
        }
        return values;
    }

    static BigDecimal number(@Nullable String text, String pointer) {
        String said = Require.text(text, pointer, 20);
        if (said.matches("-\\d+(\\.\\d+)?")) {
            throw InspectionRefusal.READING_NEGATIVE.with("value", said).at(pointer);
        }
        if (!said.matches("\\d{1,9}(\\.\\d{1,6})?")) {
            throw InspectionRefusal.READING_NOT_A_NUMBER.with("value", said).at(pointer);
        }
        return new BigDecimal(said);
    }
}
