package org.lijian.collection;

/** Whether a fine is still owed. */
public enum CollectionStatus {
    /** 待缴清 */
    OPEN("待缴清"),
    /** 已缴清 */
    SETTLED("已缴清"),
    /** 人民法院已受理强制执行申请: the bureau has done its part. */
    COURT_ACCEPTED("人民法院已受理强制执行申请"),
    /** 处罚决定已被撤销: nothing is owed any more. */
    REVOKED("处罚决定已被撤销"),
    /** 已终结收缴: nobody is left to pay it. */
    ENDED("已终结收缴");

    private final String zh;

    CollectionStatus(String zh) {
        this.zh = zh;
    }

    String zh() {
        return zh;
    }
}
