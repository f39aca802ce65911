package org.lijian.registry.ownership;

import org.lijian.shared.Refusal;

/** Why an object does not change its owner. */
public enum OwnershipRefusal implements Refusal {
    DATES(
            "owner-dates",
            Kind.INVALID,
            "现当事人自 {since} 起，变更日期 {date} 应在其后",
            "The present owner has it since {since}; {date} is not after that"),
    OWNS_IT_ALREADY("owns-it-already", Kind.CONFLICT, "该监管对象已属于此当事人", "The object belongs to this party already");

    private final Reason reason;

    OwnershipRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
