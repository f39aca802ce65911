package org.lijian.casefile.disposition;

/** What becomes of an act after investigation (行政处罚法第五十七条), the lightest first. */
public enum DispositionKind {
    /** 违法事实不能成立的，不予行政处罚 */
    NOT_ESTABLISHED("违法事实不能成立，不予行政处罚"),
    /** 违法行为依法可以或者应当不予处罚 */
    NO_PENALTY("不予行政处罚"),
    /** 给予行政处罚 */
    PENALTY("给予行政处罚");

    private final String zh;

    DispositionKind(String zh) {
        this.zh = zh;
    }

    /** As papers state it. */
    public String zh() {
        return zh;
    }
}
