package org.lijian.law.checklist;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why a checklist cannot be used. */
enum ChecklistRefusal implements Refusal {
    UNKNOWN("checklist-unknown", Kind.INVALID, null, "没有检查清单 {code}", "There is no checklist {code}"),
    NOT_FOUND("checklist-not-found", Kind.NOT_FOUND, null, "没有检查清单 {code}", "There is no checklist {code}"),
    NOT_IN_FORCE(
            "checklist-not-in-force",
            Kind.INVALID,
            null,
            "{code} 在 {on} 不使用，其使用期间为 {from} 至 {to}",
            "{code} is not in use on {on}; it is from {from} to {to}");

    private final Reason reason;

    ChecklistRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
