package org.lijian.measure;

/** Where a seizure stands. */
public enum SeizureStatus {
    PROPOSED("待审批"),
    REFUSED("不予批准"),
    APPROVED("待实施"),
    URGENT("待当场实施"),
    OWES_APPROVAL("待补办批准"),
    IN_FORCE("查封、扣押中"),
    LAPSED("应当立即解除"),
    LIFTED("已解除待返还"),
    RETURNED("已返还"),
    HANDED_OVER("已移交公安机关"),
    ABANDONED("不再实施");

    private final String zh;

    SeizureStatus(String zh) {
        this.zh = zh;
    }

    /** As the officers call it. */
    public String zh() {
        return zh;
    }
}
