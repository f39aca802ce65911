package org.lijian.casefile.recusal;

/** Where a recusal stands; the case goes on meanwhile. */
public enum RecusalStatus {
    REQUESTED("等待决定是否回避"),
    REFUSED("不予回避"),
    APPROVED("已回避");

    private final String zh;

    RecusalStatus(String zh) {
        this.zh = zh;
    }

    String zh() {
        return zh;
    }
}
