package org.lijian.correction;

/** Where an order to correct stands. */
public enum CorrectionStatus {
    ISSUED("待送达"),
    SERVED("待复查"),
    CORRECTED("已改正"),
    REFUSED("拒不改正"),
    LAPSED("逾期未复查");

    private final String zh;

    CorrectionStatus(String zh) {
        this.zh = zh;
    }

    /** The step as the officers call it. */
    public String zh() {
        return zh;
    }
}
