package org.lijian.law.referral;

/** To whom a case is referred, and for what. */
public enum ReferralKind {
    /** 移送公安机关行政拘留 */
    DETENTION("移送行政拘留"),
    /** 移送公安机关追究刑事责任 */
    CRIME("移送涉嫌犯罪"),
    /** 移送其他机关 */
    TRANSFER("移送其他机关");

    private final String zh;

    ReferralKind(String zh) {
        this.zh = zh;
    }

    /** As the officers call it. */
    public String zh() {
        return zh;
    }
}
