package org.lijian.plan.draw;

import org.lijian.shared.Refusal;

/** Why a draw is not prepared, changed, drawn or dispatched. */
public enum DrawRefusal implements Refusal {
    CHANGED_AFTER_COMMITMENT(
            "draw-changed-after-commitment",
            Kind.CONFLICT,
            "名单锁定后不得更改：锁定时公布的摘要为 {commitment}，现为 {found}",
            "A list may not change once it is committed: {commitment} was published, {found} is what it is now"),
    LIST_IS_LOCKED(
            "draw-list-locked",
            Kind.CONFLICT,
            "名单已锁定（摘要 {commitment}），不得更改",
            "The list is locked (commitment {commitment}) and may not be changed"),
    TOO_FEW_CANDIDATES(
            "draw-too-few-candidates",
            Kind.INVALID,
            "可抽取的监管对象 {found} 个，少于应抽取的 {targets} 个",
            "There are {found} candidates to draw {targets} from"),
    TOO_MANY_CANDIDATES(
            "draw-too-many-candidates",
            Kind.INVALID,
            "符合范围的监管对象超过 {most} 个，请缩小范围",
            "More than {most} objects lie in this scope; narrow it"),
    NOT_A_CANDIDATE("draw-not-a-candidate", Kind.INVALID, "{id} 不在抽取范围内", "{id} is none of the candidates"),
    TOO_FEW_OFFICERS(
            "draw-too-few-officers",
            Kind.INVALID,
            "{object} 可指派的执法人员不足两人",
            "Fewer than two officers can be sent to {object}"),
    OFFICER_OUTSIDE_REGION(
            "draw-officer-outside-region",
            Kind.INVALID,
            "执法人员 {officer} 的执法区域不包含 {region}",
            "Officer {officer} does not enforce in {region}"),
    NOT_DRAWN("draw-not-drawn", Kind.INVALID, "{id} 不在抽取结果中", "{id} is not among what was drawn"),
    OUTSIDE_YOUR_AREA(
            "outside-your-area", Kind.FORBIDDEN, "行政区划 {region} 不在您的辖区内", "Region {region} lies outside your area");

    private final Reason reason;

    DrawRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
