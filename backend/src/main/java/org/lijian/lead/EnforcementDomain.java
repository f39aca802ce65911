package org.lijian.lead;

/** The field of enforcement a lead and its inspection belong to. */
public enum EnforcementDomain {
    /** 扬尘 */
    DUST,
    /** 餐饮油烟 */
    COOKING_FUME,
    /** 锅炉 */
    BOILER,
    /** 柴油货车 */
    DIESEL_TRUCK
}
