package org.lijian.law.violation;

/** Who may penalise an act, as the law says it; which department that is in a region is for {@code law.authority} to tell. */
public enum CompetentAuthority {
    /** 生态环境主管部门 */
    ECOLOGY("生态环境主管部门"),
    /** 县级以上生态环境主管部门或者其他负有大气环境保护监督管理职责的部门 */
    ECOLOGY_OR_AIR_DUTY("生态环境主管部门或者其他负有大气环境保护监督管理职责的部门"),
    /** 省级以上生态环境主管部门 */
    PROVINCIAL_ECOLOGY("省级以上生态环境主管部门"),
    /** 生态环境等主管部门按职责 */
    ECOLOGY_BY_DUTY("生态环境等主管部门"),
    /** 城市人民政府生态环境等主管部门 */
    CITY_BY_DUTY("城市人民政府生态环境等主管部门"),
    /** 住房城乡建设等主管部门按职责 */
    HOUSING_BY_DUTY("住房城乡建设等主管部门"),
    /** 市场监督管理、生态环境主管部门按职责 */
    MARKET_OR_ECOLOGY("市场监督管理部门、生态环境主管部门"),
    /** 市场监督管理部门、海关按职责 */
    MARKET_OR_CUSTOMS("市场监督管理部门、海关"),
    /** 省级以上交通运输主管部门 */
    PROVINCIAL_TRANSPORT("省级以上交通运输主管部门"),
    /** 县级以上地方人民政府确定的监督管理部门 */
    LOCALLY_DESIGNATED("县级以上地方人民政府确定的监督管理部门"),
    /** 公安机关交通管理部门 */
    TRAFFIC_POLICE("公安机关交通管理部门");

    private final String zh;

    CompetentAuthority(String zh) {
        this.zh = zh;
    }

    /** As the provision says it. */
    public String zh() {
        return zh;
    }
}
