package org.lijian.casefile.hearing;

/** How the minutes were signed (笔录签字). */
public enum MinutesSignature {
    /** 当事人或者代理人核对无误后签字 */
    SIGNED,
    /** 当事人或者代理人拒绝签字，由主持人注明 */
    REFUSED
}
