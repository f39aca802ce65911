package org.lijian.referral;

/** When a paper was handed over. */
public enum PaperOccasion {
    HAND_OVER,
    SUPPLEMENT,
    /** 涉案物品 */
    OBJECTS
}
