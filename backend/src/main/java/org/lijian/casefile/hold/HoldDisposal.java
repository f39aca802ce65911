package org.lijian.casefile.hold;

/** What becomes of held evidence (处理决定). */
public enum HoldDisposal {
    /** 采取记录、复制、拍照、录像等证据保全措施后返还 */
    PRESERVED("采取证据保全措施后返还"),
    /** 送交鉴定 */
    APPRAISED("送交鉴定"),
    /** 依法查封、扣押 */
    SEIZED("依法查封、扣押"),
    /** 解除 */
    RELEASED("解除先行登记保存");

    private final String zh;

    HoldDisposal(String zh) {
        this.zh = zh;
    }

    String zh() {
        return zh;
    }

    /** Whether the party has its things back and is told so by a paper of its own. */
    boolean givesBack() {
        return this == PRESERVED || this == RELEASED;
    }
}
