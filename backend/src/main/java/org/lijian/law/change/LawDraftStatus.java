package org.lijian.law.change;

/** Where a draft of the law stands. */
public enum LawDraftStatus {
    DRAFT("草案"),
    /** 已生效；其后的修订可能又替换了同一文件 */
    ACTIVE("已生效"),
    WITHDRAWN("已撤回");

    private final String zh;

    LawDraftStatus(String zh) {
        this.zh = zh;
    }

    String zh() {
        return zh;
    }
}
