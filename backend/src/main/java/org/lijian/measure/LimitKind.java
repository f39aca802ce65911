package org.lijian.measure;

/** How far production is held back. */
public enum LimitKind {
    RESTRICT("限制生产"),
    HALT("停产整治");

    private final String zh;

    LimitKind(String zh) {
        this.zh = zh;
    }

    /** As the officers call it. */
    public String zh() {
        return zh;
    }
}
