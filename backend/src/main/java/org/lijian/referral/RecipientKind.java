package org.lijian.referral;

/** Which authority a case is handed to. */
public enum RecipientKind {
    /** 公安机关 */
    POLICE,
    /** 纪检监察机关 */
    DISCIPLINE_COMMISSION,
    /** 住房城乡建设主管部门 */
    HOUSING,
    /** 城市管理主管部门 */
    URBAN_MANAGEMENT,
    /** 公安机关交通管理部门 */
    TRAFFIC_POLICE,
    /** 市场监督管理部门 */
    MARKET_SUPERVISION,
    /** 上级生态环境主管部门 */
    HIGHER_BUREAU,
    /** 其他生态环境主管部门 */
    OTHER_BUREAU
}
