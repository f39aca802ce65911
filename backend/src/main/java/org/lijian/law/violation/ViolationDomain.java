package org.lijian.law.violation;

/** Where an act happens, in the four domains of the field. */
public enum ViolationDomain {
    /** 扬尘 */
    DUST,
    /** 餐饮油烟 */
    COOKING_FUME,
    /** 锅炉和燃料 */
    BOILER,
    /** 柴油货车、机动车和非道路移动机械 */
    DIESEL,
    /** 各领域共通 */
    CROSS_CUTTING
}
