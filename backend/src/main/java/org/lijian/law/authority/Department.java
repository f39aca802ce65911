package org.lijian.law.authority;

/** The kinds of departments that penalise what this system handles. */
public enum Department {
    ECOLOGY("生态环境主管部门"),
    HOUSING("住房和城乡建设主管部门"),
    URBAN_MANAGEMENT("城市管理综合执法部门"),
    TRAFFIC_POLICE("公安机关交通管理部门"),
    MARKET_SUPERVISION("市场监督管理部门"),
    TRANSPORT("交通运输主管部门"),
    CUSTOMS("海关");

    private final String zh;

    Department(String zh) {
        this.zh = zh;
    }

    String zh() {
        return zh;
    }
}
