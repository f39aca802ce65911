package org.lijian.law.perday;

/** What a recheck found (复查结果). */
public enum RecheckResult {
    /** 仍在违法排放；部分改正亦属之 */
    STILL_VIOLATING,
    /** 拒绝、阻挠复查 */
    RECHECK_REFUSED,
    /** 已改正，或者已停产、停业、关闭、查封扣押致停止排放 */
    CORRECTED;

    /** Whether it is a refusal to correct (拒不改正), for which the days are penalised. */
    public boolean isRefusal() {
        return this != CORRECTED;
    }
}
