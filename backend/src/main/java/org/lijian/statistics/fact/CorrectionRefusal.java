package org.lijian.statistics.fact;

import org.lijian.shared.Refusal;

/** Why a milestone cannot be corrected so. */
enum CorrectionRefusal implements Refusal {
    SAYS_ONE_THING(
            "correction-says-one-thing",
            Kind.INVALID,
            "更正应当写明撤销或者应有的金额，二者择一",
            "Say that it did not happen, or what it came to; not both and not neither"),
    OF_A_CORRECTION(
            "correction-of-a-correction",
            Kind.CONFLICT,
            "该行本身是更正，请更正原来的节点",
            "This is a correction itself; correct what it corrects"),
    TAKEN_BACK("milestone-taken-back", Kind.CONFLICT, "该节点已撤销", "The milestone was taken back already"),
    WITHOUT_AMOUNT("milestone-without-amount", Kind.INVALID, "该节点没有金额", "The milestone has no amount"),
    CHANGES_NOTHING(
            "correction-changes-nothing",
            Kind.CONFLICT,
            "该节点已是 {amount} 元",
            "The milestone comes to {amount} yuan as it is");

    private final Reason reason;

    CorrectionRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
