package org.lijian.workflow.radar;

import org.lijian.shared.Refusal;

/** Why stuck work cannot be set going. */
enum RadarRefusal implements Refusal {
    NOT_STUCK("not-stuck", Kind.NOT_FOUND, "{id} 不在滞留清单中，可能已经恢复", "{id} is not stuck, or not any more"),
    CANNOT_BEGIN_AGAIN(
            "cannot-begin-again",
            Kind.CONFLICT,
            "找不到中断前的办理记录，无法自动恢复，请联系系统管理员",
            "There is no record of where it stood, so it cannot be set going; call the administrator");

    private final Reason reason;

    RadarRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
