package org.lijian.worklist;

import org.lijian.shared.Refusal;

/** How the worklist says no. */
enum WorklistRefusal implements Refusal {
    CLAIMED_BY_ANOTHER("claimed-by-another", Kind.CONFLICT, "此待办已由他人签收", "Somebody else has claimed this task");

    private final Reason reason;

    WorklistRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
