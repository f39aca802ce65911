package org.lijian.law.violation;

/** Who may penalise an act; when it is not the ecology bureau, the bureau transfers it instead. */
public enum CompetentAuthority {
    /** 生态环境主管部门 */
    ECOLOGY,
    /** 省级以上生态环境主管部门 */
    PROVINCIAL_ECOLOGY,
    /** 生态环境等主管部门按职责 */
    ECOLOGY_BY_DUTY,
    /** 住房城乡建设等主管部门按职责 */
    HOUSING_BY_DUTY,
    /** 市场监督管理、生态环境主管部门按职责 */
    MARKET_OR_ECOLOGY,
    /** 县级以上地方人民政府确定的监督管理部门 */
    LOCALLY_DESIGNATED,
    /** 公安机关交通管理部门 */
    TRAFFIC_POLICE
}
