package org.lijian.lead;

/** How far an opening is. */
enum OpeningStatus {
    /** 待核准 */
    REQUESTED,
    /** 已核准 */
    APPROVED,
    /** 不予核准 */
    REFUSED;

    String step() {
        return switch (this) {
            case REQUESTED -> "待核准";
            case APPROVED -> "已核准";
            case REFUSED -> "不予核准";
        };
    }
}
