package org.lijian.law.limit;

/** What kind of source a limit is for. */
public enum LimitDomain {
    /** 锅炉 */
    BOILER,
    /** 餐饮油烟 */
    COOKING_FUME,
    /** 柴油车 */
    DIESEL,
    /** 非道路移动机械 */
    NON_ROAD,
    /** 扬尘 */
    DUST
}
