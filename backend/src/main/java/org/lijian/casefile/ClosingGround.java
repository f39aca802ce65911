package org.lijian.casefile;

/** Why a case may be closed (结案事由); one constant for each ground that the file itself can prove. */
public enum ClosingGround {
    /** The penalty is performed and the violation corrected: 处罚决定履行完毕且违法行为已改正. */
    PERFORMED("行政处罚决定履行完毕，违法行为已改正"),
    /** The investigation was terminated: 依法终止调查. */
    INVESTIGATION_TERMINATED("依法终止调查");

    private final String zh;

    ClosingGround(String zh) {
        this.zh = zh;
    }

    /** The ground as the closing form states it. */
    public String zh() {
        return zh;
    }
}
