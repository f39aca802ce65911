package org.lijian.worklist;

import org.lijian.shared.Refusal;

/** How the worklist says no. */
enum WorklistRefusal implements Refusal {
    CLAIMED_BY_ANOTHER("claimed-by-another", Kind.CONFLICT, "此待办已由他人签收", "Somebody else has claimed this task"),
    NOT_YOURS_TO_HAND_OVER(
            "not-yours-to-hand-over", Kind.CONFLICT, "此待办不在您名下，请先签收", "This task is not yours; claim it first"),
    NOT_HELD_BY("not-held-by-them", Kind.CONFLICT, "待办 {id} 不在其名下", "Task {id} is not theirs"),
    RECIPIENT_NOT_SUITED(
            "recipient-not-suited",
            Kind.INVALID,
            "{name} 不在职、不在辖区或者没有所需岗位",
            "{name} is not in service, not of this area, or has none of the roles"),
    TOO_MANY_AT_ONCE("too-many-at-once", Kind.INVALID, "一次最多移交 {most} 件", "At most {most} at once"),
    FILTER_NAME_TAKEN("filter-name-taken", Kind.CONFLICT, "已有名为“{name}”的筛选", "There is a filter named {name} already"),
    TOO_MANY_FILTERS("too-many-filters", Kind.INVALID, "最多保存 {most} 个筛选", "At most {most} filters are kept");

    private final Reason reason;

    WorklistRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
