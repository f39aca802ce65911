package org.lijian.inspection.roadside;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why something is not done in a session of checks, or with a repair. */
public enum RoadsideRefusal implements Refusal {
    OUTSIDE_YOUR_AREA(
            "session-outside-your-area",
            Kind.FORBIDDEN,
            null,
            "行政区划 {region} 不在您的辖区内",
            "Region {region} lies outside your area"),
    POLICE_MISSING(
            "traffic-police-missing",
            Kind.INVALID,
            "《大气污染防治法》（2018修正）第五十三条",
            "在道路上检查机动车，应当有公安机关交通管理部门配合",
            "Vehicles on the road are checked with the traffic police"),
    CHECKED_TWICE(
            "vehicle-checked-twice",
            Kind.INVALID,
            null,
            "{label} 在本次路检中已检查",
            "{label} was checked in this session already"),
    TOO_MANY("too-many-checks", Kind.INVALID, null, "每次最多录入 {most} 辆", "At most {most} are taken in at once"),
    NOT_HANDED_OVER(
            "more-penalised-than-handed-over",
            Kind.INVALID,
            null,
            "移交 {handed} 辆，处罚不能为 {penalised} 辆",
            "{handed} were handed over, {penalised} cannot have been penalised"),
    FINES_OF_NOBODY(
            "fines-without-penalised",
            Kind.INVALID,
            null,
            "没有处罚任何车辆，罚款不能为 {fines} 元",
            "Nobody was penalised, there is no fine of {fines} yuan"),
    ANSWERED_TOO_EARLY(
            "answered-before-handed-over",
            Kind.INVALID,
            null,
            "{date} 早于移交之日 {handedOverOn}",
            "{date} is earlier than the day of the hand-over, {handedOverOn}"),
    NOTHING_TO_HAND_OVER(
            "nothing-to-hand-over",
            Kind.CONFLICT,
            "《大气污染防治法》（2018修正）第一百一十三条",
            "没有上道路行驶的超标车辆需要移交",
            "No failing vehicle was driven on the road"),
    REPAIR_DATES(
            "repair-dates-out-of-order",
            Kind.INVALID,
            null,
            "{date} 早于 {former}，检测、维修、复检应当依次进行",
            "{date} is earlier than {former}: test, repair and retest follow each other");

    private final Reason reason;

    RoadsideRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
