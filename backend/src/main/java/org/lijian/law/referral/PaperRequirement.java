package org.lijian.law.referral;

/** When a paper has to go with a referral. */
public enum PaperRequirement {
    ALWAYS,
    /** 有则附 */
    IF_ANY,
    /** 已作出处罚决定的 */
    IF_DECIDED
}
