package org.lijian.casefile.penalty;

/** Which fine a penalty procedure is about. */
public enum PenaltyKind {
    /** The fine for the act itself: 普通程序行政处罚. */
    ORDINARY("行政处罚"),
    /** The fine for every day the act went on after the order to correct it: 按日连续处罚. */
    PER_DAY("按日连续处罚"),
    /** Decided and handed over on the spot, without the procedure of the others: 当场处罚. */
    SUMMARY("当场处罚");

    private final String zh;

    PenaltyKind(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
