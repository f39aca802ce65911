package org.lijian.inspection.followup;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why a visit does not take up the past, or lets go of it. */
public enum FollowUpRefusal implements Refusal {
    NOTHING_OPEN(
            "nothing-to-follow-up",
            Kind.CONFLICT,
            null,
            "该对象没有尚未整改的事项",
            "Nothing of the object is left to be corrected"),
    UNKNOWN_ITEM(
            "follow-up-item-unknown",
            Kind.INVALID,
            null,
            "{violation} 不在本次回头看的事项之内",
            "{violation} is not among what this visit looks at again"),
    NEW_EVIDENCE_NEEDED(
            "follow-up-needs-new-evidence",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第四十六条",
            "{violation} 应当附有本次检查取得的证据",
            "{violation} needs evidence taken at this visit"),
    REASON_NEEDED(
            "follow-up-needs-reason",
            Kind.INVALID,
            null,
            "{violation} 无法查看的，应当写明原因",
            "{violation} could not be looked at; say why"),
    NOT_BY_INSPECTOR(
            "follow-up-waiver-by-supervisor", Kind.INVALID, null, "不再跟踪由督办人员决定", "Only a supervisor waives an act"),
    INCOMPLETE(
            "follow-up-incomplete",
            Kind.CONFLICT,
            null,
            "回头看尚有事项未填：{violations}",
            "Acts of earlier visits are not answered yet: {violations}"),
    NOT_FAILED(
            "nothing-failed",
            Kind.CONFLICT,
            null,
            "本次回头看没有未整改的事项，不需要再次检查",
            "Nothing failed this time; no next visit is needed");

    private final Reason reason;

    FollowUpRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
