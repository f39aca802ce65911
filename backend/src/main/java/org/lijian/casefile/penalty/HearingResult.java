package org.lijian.casefile.penalty;

/** How a hearing that was asked for ended. */
public enum HearingResult {
    /** 已举行并提出报告 */
    HELD("举行听证"),
    /** 无正当理由不到场，视为放弃 */
    FORFEITED("当事人无正当理由未出席听证，视为放弃"),
    /** 当事人撤回 */
    WITHDRAWN("当事人撤回听证要求");

    private final String zh;

    HearingResult(String zh) {
        this.zh = zh;
    }

    /** As the decision states it. */
    public String zh() {
        return zh;
    }
}
