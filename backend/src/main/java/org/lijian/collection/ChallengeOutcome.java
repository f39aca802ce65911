package org.lijian.collection;

/** How a review or a suit ended for the decision. */
public enum ChallengeOutcome {
    /** 维持、驳回: the decision stands. */
    UPHELD,
    /** 当事人撤回 */
    WITHDRAWN,
    /** 变更罚款数额 */
    CHANGED,
    /** 撤销、确认违法或者无效: nothing is owed. */
    REVOKED;

    /** Whether the decision that was published does not hold any more as it was. */
    boolean isAnotherDecision() {
        return this == CHANGED || this == REVOKED;
    }
}
