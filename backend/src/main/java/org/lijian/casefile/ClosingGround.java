package org.lijian.casefile;

/** Why a case may be closed (结案事由，生态环境部令第30号第七十七条); one constant for each ground that the file itself can prove. */
public enum ClosingGround {
    /** The penalty is performed and the violation corrected: 处罚决定履行完毕且违法行为已改正. */
    PERFORMED("行政处罚决定履行完毕，违法行为已改正", "处罚决定已履行完毕"),
    /** The investigation was terminated: 依法终止调查. */
    INVESTIGATION_TERMINATED("依法终止调查", "未作出处罚决定"),
    /** Another authority has the case and no decision is needed any more: 移送且不再需要作出处理决定. */
    TRANSFERRED("案件已依法移送，不再需要作出处理决定", "案件已移送，未作出处罚决定"),
    /** No penalty, or one with nothing to enforce: 不予行政处罚等没有应当执行的内容. */
    NOTHING_TO_ENFORCE("不予行政处罚等无需执行", "没有应当执行的处罚"),
    /** A court has accepted to enforce what was not performed: 人民法院已受理强制执行申请. */
    COURT_ACCEPTED("人民法院已受理强制执行申请", "人民法院已受理强制执行申请"),
    /** The decision was revoked in review or court: 处罚决定被依法撤销. */
    DECISION_REVOKED("行政处罚决定已被依法撤销", "处罚决定已被撤销，不再执行"),
    /** What is left of the provision, as far as a file can prove it: 其他应当予以结案的情形. */
    NOBODY_LEFT_TO_PAY("其他应当予以结案的情形：当事人死亡或者终止，无财产可供执行且无义务承受人", "无法执行，已终结收缴");

    private final String zh;
    private final String performance;

    ClosingGround(String zh, String performance) {
        this.zh = zh;
        this.performance = performance;
    }

    /** What the closing form says of the performance of the penalty. */
    String performance() {
        return performance;
    }

    /** Whether the investigation ended before anything could be decided. */
    boolean isBeforeDecision() {
        return this == INVESTIGATION_TERMINATED || this == TRANSFERRED;
    }

    /** Whether it is by what became of its fines that a case has this ground; without a fine it has not. */
    public boolean isShownByFines() {
        return this == COURT_ACCEPTED || this == DECISION_REVOKED || this == NOBODY_LEFT_TO_PAY;
    }

    /** The ground as the closing form states it. */
    public String zh() {
        return zh;
    }
}
