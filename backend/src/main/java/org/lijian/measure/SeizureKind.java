package org.lijian.measure;

/** What is done to the things. */
public enum SeizureKind {
    SEAL("查封"),
    SEIZE("扣押");

    private final String zh;

    SeizureKind(String zh) {
        this.zh = zh;
    }

    /** As the officers call it. */
    public String zh() {
        return zh;
    }
}
