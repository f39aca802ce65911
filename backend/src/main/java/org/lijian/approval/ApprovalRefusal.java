package org.lijian.approval;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** How approvals say no. */
enum ApprovalRefusal implements Refusal {
    LEVEL(
            "approval-level",
            Kind.FORBIDDEN,
            "《行政处罚法》（2021修订）第五十七条",
            "“{matter}”由{approver}批准（{basis}），您没有这一职务",
            "“{matter}” is approved by the {role} ({basis}), which you are not");

    private final Reason reason;

    ApprovalRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
