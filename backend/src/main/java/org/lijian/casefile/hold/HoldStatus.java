package org.lijian.casefile.hold;

/** Where a hold of evidence stands. */
public enum HoldStatus {
    REQUESTED("待审批先行登记保存"),
    REFUSED("不予先行登记保存"),
    APPROVED("待实施先行登记保存"),
    HELD("先行登记保存中"),
    DISPOSED("已作出处理决定"),
    LAPSED("逾期自动解除");

    private final String zh;

    HoldStatus(String zh) {
        this.zh = zh;
    }

    String zh() {
        return zh;
    }
}
