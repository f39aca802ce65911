package org.lijian.document;

import org.lijian.shared.Refusal;

/** Why two documents cannot be compared. */
enum ComparisonRefusal implements Refusal {
    OF_ANOTHER_KIND(
            "documents-of-another-kind", "{before}与{after}不是同一种文书，不能比较", "{before} and {after} are not of one kind");

    private final Reason reason;

    ComparisonRefusal(String code, String zh, String en) {
        this.reason = new Reason(code, Kind.INVALID, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
