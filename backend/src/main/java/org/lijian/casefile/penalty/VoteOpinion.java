package org.lijian.casefile.penalty;

/** What a member of the discussion thinks of the proposal. */
public enum VoteOpinion {
    /** 同意 */
    AGREE,
    /** 不同意 */
    DISAGREE
}
