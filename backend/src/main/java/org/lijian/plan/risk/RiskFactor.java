package org.lijian.plan.risk;

/**
 * What makes a look at a party more or less urgent. The points are those of the bureau's planning, no rule of law: they only order a list, and
 * nobody is fined by them.
 */
public enum RiskFactor {
    /** 在黑榜 */
    BLACK_LIST(30, 30),
    /** 红牌 */
    RED_CARD(30, 30),
    /** 挂牌督办 */
    SUPERVISED(20, 20),
    /** 黄牌 */
    YELLOW_CARD(10, 10),
    /** 绩效 D 级 */
    GRADE_D(15, 15),
    /** 绩效 C 级 */
    GRADE_C(8, 8),
    /** 近两年立案 */
    RECENT_CASES(15, 45),
    /** 近九十日线索 */
    RECENT_LEADS(5, 20),
    /** 从未检查 */
    NEVER_INSPECTED(10, 10),
    /** 一年以上未检查 */
    NOT_INSPECTED_FOR_A_YEAR(10, 10),
    /** 在正面清单 */
    POSITIVE_LIST(-20, -20),
    /** 在红榜 */
    RED_LIST(-10, -10),
    /** 绩效 A 级或者引领性 */
    GRADE_A(-15, -15);

    private final int each;
    private final int most;

    RiskFactor(int each, int most) {
        this.each = each;
        this.most = most;
    }

    /** Points for so many of it. */
    int points(long times) {
        long points = each * times;
        return (int) (each < 0 ? Math.max(points, most) : Math.min(points, most));
    }
}
