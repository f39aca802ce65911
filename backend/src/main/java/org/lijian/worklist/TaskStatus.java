package org.lijian.worklist;

/** How a step that waited for an officer stands. */
enum TaskStatus {
    /** 待办 */
    OPEN("待办"),
    /** 已办 */
    DONE("已办"),
    /** 不再需要 */
    CANCELLED("不再需要");

    private final String zh;

    TaskStatus(String zh) {
        this.zh = zh;
    }

    String zh() {
        return zh;
    }
}
