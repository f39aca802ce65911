package org.lijian.casefile.penalty;

/** What a head decides on, as far as it matters for who does. */
public enum PenaltyMatter {
    /** 给予处罚 */
    PENALTY,
    /** 不予处罚 */
    NO_PENALTY,
    /** 按日连续处罚 */
    PER_DAY;

    static PenaltyMatter of(PenaltyView penalty) {
        if (penalty.kind() == PenaltyKind.PER_DAY) {
            return PER_DAY;
        }
        return penalty.issuedNotice().disposition().isPenalty() ? PENALTY : NO_PENALTY;
    }
}
